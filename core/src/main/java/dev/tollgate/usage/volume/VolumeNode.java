package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Cause;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An instance, group or API with the resources whose traffic is a part of its own. What can have no traffic, such as an API that is not
 * deployed, is left out.
 *
 * @param address its address, or its literal id where it is not in the plan; once in all trees
 * @param declared what is declared of it
 * @param least what it carries at least, where something tells that and nothing is declared of it
 * @param limits what it can carry at most, where something limits it; ignored where more is declared
 * @param below what lies below it
 * @param because the fact that keeps its volume from being known, or null where that is a parameter of its own
 */
public record VolumeNode(
        String address,
        UsageDeclarations declared,
        Map<UsageFlow, BigDecimal> least,
        Map<UsageFlow, BigDecimal> limits,
        List<VolumeNode> below,
        @Nullable Cause because) {
    /** Copies the collections. */
    public VolumeNode {
        requireNonNull(address, "address is null");
        requireNonNull(declared, "declared is null");
        least = Map.copyOf(least);
        limits = Map.copyOf(limits);
        below = List.copyOf(below);
    }

    /** A resource whose volume can be declared. */
    public VolumeNode(
            String address, UsageDeclarations declared, Map<UsageFlow, BigDecimal> limits, List<VolumeNode> below) {
        this(address, declared, Map.of(), limits, below, null);
    }

    /** A resource that nothing limits. */
    public VolumeNode(String address, UsageDeclarations declared, List<VolumeNode> below) {
        this(address, declared, Map.of(), below);
    }
}
