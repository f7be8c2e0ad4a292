package dev.tollgate.usage.volume;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Calls and GB of instances, groups and APIs in a month, as far as they are declared. What is declared of a resource includes what lies
 * below it, and no fact is made up: of a total that is declared above, each part is anything between nothing and what the other parts
 * leave. Immutable.
 */
public final class DeclaredVolumes {
    private final Map<UsageFlow, Map<String, VolumeBranch>> branches;

    DeclaredVolumes(Map<UsageFlow, Map<String, VolumeBranch>> branches) {
        this.branches = Map.copyOf(branches);
    }

    /**
     * The volumes of resources that carry traffic.
     *
     * @param roots the resources that lie below no other, with those below them
     * @param units what KB and GB mean where calls times size is computed
     * @throws dev.tollgate.diagnostic.UnusableInputException when parts exceed the whole that is declared for them
     * @throws IllegalArgumentException when an address occurs twice
     */
    public static DeclaredVolumes of(Collection<VolumeNode> roots, VolumeUnits units) {
        return new VolumeSolver(units).volumes(List.copyOf(roots));
    }

    /**
     * The volume of a resource. Where it is not exact, the cause names the parameter that would make it so.
     *
     * @throws IllegalArgumentException when there is no such resource
     */
    public Amount amount(String address, UsageFlow flow) {
        VolumeBranch branch = branch(address, flow);
        return branch.bounds().amount(missing(branch, flow));
    }

    /**
     * How much of the volume of a resource is billed, in the tightest bounds that follow from what is declared of it and of all its
     * parts. A total whose parts are all billed in the same share is as exact as the total.
     *
     * @param shares how much is billed, from 0 to 1, of each resource on which that is decided: for responses the groups, for requests
     *     the APIs. What has no share and nothing below it may be billed wholly or not at all
     * @throws IllegalArgumentException when there is no such resource
     */
    public Amount billed(String address, UsageFlow flow, Function<String, Optional<Amount>> shares) {
        return new BilledVolume(flow, shares).of(branch(address, flow));
    }

    /**
     * The most that the volumes of parts come to when each counts with a weight, or null when nothing bounds that.
     *
     * @param weights the weights of the parts below which nothing is looked at, below zero where a volume lessens the sum; each part below
     *     which there is nothing has one
     * @throws IllegalArgumentException when there is no such resource
     */
    public @Nullable BigDecimal most(String address, UsageFlow flow, Function<String, Optional<BigDecimal>> weights) {
        return BilledBound.most(
                branch(address, flow),
                part -> weights.apply(part.node().address()).isPresent(),
                part -> weights.apply(part.node().address()).orElseThrow());
    }

    /** True when what lies below a resource, or below a part of it, is less than what is declared there. */
    public boolean fallsShort(String address, UsageFlow flow) {
        return branch(address, flow).all().anyMatch(VolumeBranch::fallsShort);
    }

    /** The parameter that is missing where a volume is not exact: the calls, where the size of one is declared. */
    static Cause missing(VolumeBranch branch, UsageFlow flow) {
        Cause because = branch.node().because();
        if (because != null) {
            return because;
        }
        boolean perCall = VolumeSolver.size(branch.node(), flow)
                .filter(size -> size.value().fold(gb -> false, kb -> true))
                .isPresent();
        return new Cause(branch.node().address(), perCall ? UsageFlow.CALLS.parameter() : flow.parameter());
    }

    private VolumeBranch branch(String address, UsageFlow flow) {
        VolumeBranch branch = branches.getOrDefault(flow, Map.of()).get(address);
        if (branch == null) {
            throw new IllegalArgumentException("no resource with traffic: " + address);
        }
        return branch;
    }
}
