package dev.tollgate.reference;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds the expressions that give an attribute, also inside nested blocks. Blocks of the configuration and of the values are matched by
 * number and by what is constant in them, since a set of blocks is not in the order of the configuration.
 */
final class AttributeFinder {
    private final Function<ConfigNode.Expression, PossibleTargets> resolve;
    private final int limit;

    AttributeFinder(Function<ConfigNode.Expression, PossibleTargets> resolve, int limit) {
        this.resolve = resolve;
        this.limit = limit;
    }

    /**
     * What an attribute refers to.
     *
     * @param given what the configuration gives at this level
     * @param values what the plan shows at this level, or empty where it shows nothing
     * @param path the steps from here on
     */
    PossibleTargets find(ConfigNode.Block given, Optional<Value> values, List<AttributePath.Step> path) {
        AttributePath.Step first = path.get(0);
        List<AttributePath.Step> deeper = path.subList(1, path.size());
        Optional<Value> value = values.filter(v -> v instanceof Value.Mapping)
                .map(v -> ((Value.Mapping) v).entries().get(first.name()));
        ConfigNode node = given.entries().get(first.name());
        if (node == null) {
            return deeper.isEmpty() ? PossibleTargets.VALUE : notGiven(first, value);
        }
        return node.fold(
                expression -> resolve.apply(expression)
                        .member(deeper.stream()
                                .map(step -> new ValueMember(ValueMember.Kind.NAME, step.name()))
                                .toList()),
                block -> inBlock(block, value, deeper),
                blocks -> inBlocks(blocks.blocks(), value, first, deeper));
    }

    private PossibleTargets inBlock(ConfigNode.Block block, Optional<Value> value, List<AttributePath.Step> deeper) {
        return deeper.isEmpty() ? PossibleTargets.hiddenBy("a block is not an attribute") : find(block, value, deeper);
    }

    private PossibleTargets inBlocks(
            List<ConfigNode.Block> blocks,
            Optional<Value> value,
            AttributePath.Step step,
            List<AttributePath.Step> deeper) {
        if (value.isEmpty()) {
            return any(blocks, Optional.empty(), deeper);
        }
        List<Value> items = value.get().items();
        if (value.get().isUnknown() || items.size() != blocks.size()) {
            return notGiven(step, value);
        }
        if (!(step.key() instanceof InstanceKey.Index index)) {
            return any(blocks, Optional.empty(), deeper);
        }
        if (index.value() >= items.size()) {
            return PossibleTargets.VALUE;
        }
        Value item = items.get((int) index.value());
        List<ConfigNode.Block> fitting =
                blocks.stream().filter(block -> BlockMatch.fit(block, item)).toList();
        return any(fitting.isEmpty() ? blocks : fitting, Optional.of(item), deeper);
    }

    private PossibleTargets any(List<ConfigNode.Block> blocks, Optional<Value> value, List<AttributePath.Step> deeper) {
        List<PossibleTargets> findings =
                blocks.stream().map(block -> inBlock(block, value, deeper)).toList();
        return findings.isEmpty() ? PossibleTargets.VALUE : TargetUnion.either(findings, limit);
    }

    /** Blocks that the values have and the configuration does not show, or not as many. */
    private static PossibleTargets notGiven(AttributePath.Step step, Optional<Value> value) {
        boolean none = value.isPresent()
                && !value.get().isUnknown()
                && value.get().items().isEmpty();
        return none
                ? PossibleTargets.VALUE
                : PossibleTargets.hiddenBy("the blocks " + step.name()
                        + " come from a dynamic block or the provider, which plans do not show");
    }
}
