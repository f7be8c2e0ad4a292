package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a configuration gives, in packed records. */
final class PackedNodes {
    static final int EXPRESSION = 0;
    private static final int BLOCK = 1;
    private static final int BLOCKS = 2;
    static final int ABSENT = 3;

    private PackedNodes() {}

    static void write(ConfigNode node, Packing out) {
        if (node instanceof ConfigNode.Expression expression) {
            out.number(EXPRESSION);
            writeExpression(expression, out);
        } else if (node instanceof ConfigNode.Block block) {
            out.number(BLOCK);
            writeBlock(block, out);
        } else {
            List<ConfigNode.Block> blocks = ((ConfigNode.Blocks) node).blocks();
            out.number(BLOCKS);
            out.number(blocks.size());
            for (ConfigNode.Block block : blocks) {
                writeBlock(block, out);
            }
        }
    }

    /** Writes an expression, or that there is none. */
    static void writeOptional(ConfigNode.@Nullable Expression expression, Packing out) {
        if (expression == null) {
            out.number(ABSENT);
        } else {
            write(expression, out);
        }
    }

    static void writeBlock(ConfigNode.Block block, Packing out) {
        out.number(block.entries().size());
        for (Map.Entry<String, ConfigNode> entry : block.entries().entrySet()) {
            out.word(entry.getKey());
            write(entry.getValue(), out);
        }
    }

    static ConfigNode.@Nullable Expression readOptional(Unpacking in) {
        return in.number() == ABSENT ? null : readExpression(in);
    }

    static ConfigNode.Block readBlock(Unpacking in) {
        Map<String, ConfigNode> entries = new HashMap<>();
        for (int left = in.number(); left > 0; left--) {
            String name = in.word();
            entries.put(name, read(in));
        }
        return new ConfigNode.Block(entries);
    }

    private static ConfigNode read(Unpacking in) {
        return switch (in.number()) {
            case EXPRESSION -> readExpression(in);
            case BLOCK -> readBlock(in);
            default -> readBlocks(in);
        };
    }

    private static ConfigNode.Blocks readBlocks(Unpacking in) {
        List<ConfigNode.Block> blocks = new ArrayList<>();
        for (int left = in.number(); left > 0; left--) {
            blocks.add(readBlock(in));
        }
        return new ConfigNode.Blocks(blocks);
    }

    private static void writeExpression(ConfigNode.Expression expression, Packing out) {
        Value constant = expression.constant();
        out.number(constant == null ? 0 : 1);
        if (constant != null) {
            PackedValues.write(constant, out);
        }
        out.number(expression.references().size());
        String earlier = "";
        for (String reference : expression.references()) {
            // Most references are the beginning of the one before: t.n.id, t.n.
            boolean shorter = earlier.startsWith(reference);
            out.number(shorter ? (reference.length() << 1) | 1 : 0);
            if (!shorter) {
                out.text(reference);
            }
            earlier = reference;
        }
    }

    private static ConfigNode.Expression readExpression(Unpacking in) {
        Value constant = in.number() == 0 ? null : PackedValues.read(in);
        List<String> references = new ArrayList<>();
        String earlier = "";
        for (int left = in.number(); left > 0; left--) {
            int shorter = in.number();
            earlier = shorter == 0 ? in.text() : earlier.substring(0, shorter >>> 1);
            references.add(earlier);
        }
        return new ConfigNode.Expression(constant, references);
    }
}
