package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the configuration gives for one name: an expression, or nested blocks. */
public sealed interface ConfigNode {
    /**
     * An expression, of which the plan keeps only a constant value or what it refers to; sometimes both, and neither for a function call
     * without references.
     *
     * @param constant the value of a constant expression ({@link Value#NULL} for an explicit null), or null when it is not constant
     * @param references what it refers to, in the order and the long and short forms of the plan
     */
    record Expression(@Nullable Value constant, List<String> references) implements ConfigNode {
        /** Copies the references. */
        public Expression {
            references = List.copyOf(references);
        }
    }

    /** One nested block, by the names inside it. */
    record Block(Map<String, ConfigNode> entries) implements ConfigNode {
        /** No block: nothing is given. */
        public static final Block EMPTY = new Block(Map.of());

        /** Copies the entries. */
        public Block {
            entries = Map.copyOf(entries);
        }
    }

    /** Nested blocks of one name, in the order of the configuration. */
    record Blocks(List<Block> blocks) implements ConfigNode {
        /** Copies the blocks. */
        public Blocks {
            blocks = List.copyOf(requireNonNull(blocks, "blocks is null"));
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Function<Expression, T> expression, Function<Block, T> block, Function<Blocks, T> blocks) {
        if (this instanceof Expression e) {
            return expression.apply(e);
        }
        return this instanceof Block b ? block.apply(b) : blocks.apply((Blocks) this);
    }
}
