package dev.tollgate.usage.volume;

import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The volume of one flow on a resource, as bounds, with those of what lies below. All that lies below sums to the volume of the resource,
 * except where everything below is bounded and falls short: then the rest took one of the same ways, but it is not told which.
 *
 * @param node the resource
 * @param bounds what its volume can be
 * @param fallsShort true when what lies below is less than the volume
 * @param below what lies below
 */
record VolumeBranch(VolumeNode node, VolumeInterval bounds, boolean fallsShort, List<VolumeBranch> below) {
    /**
     * Joins what is declared of a resource with what lies below, and says so where that is more.
     *
     * @param declared the bounds that are declared of the resource itself
     * @param exceeded told of the resource where what lies below it exceeds what is declared of it
     */
    static VolumeBranch of(
            VolumeNode node,
            UsageFlow flow,
            VolumeInterval declared,
            List<VolumeBranch> below,
            Consumer<VolumeNode> exceeded) {
        VolumeInterval sum = sum(below).interval();
        if (below.isEmpty()) {
            return new VolumeBranch(node, limited(node, flow, declared), false, below);
        }
        if (declared.isBelow(sum)) {
            exceeded.accept(node);
            return new VolumeBranch(node, sum, false, below);
        }
        boolean fallsShort = sum.isBelow(declared);
        VolumeInterval bounds = fallsShort ? declared : declared.and(sum);
        return new VolumeBranch(node, limited(node, flow, bounds), fallsShort, below);
    }

    /** The same, where the bounds of a whole have been handed down to its parts. */
    VolumeBranch settled() {
        return settled(bounds);
    }

    private VolumeBranch settled(VolumeInterval narrowed) {
        if (fallsShort) {
            return new VolumeBranch(
                    node,
                    narrowed,
                    true,
                    below.stream().map(VolumeBranch::settled).toList());
        }
        VolumeInterval.Sum sum = sum(below);
        List<VolumeBranch> parts = new ArrayList<>();
        below.forEach(part -> parts.add(part.settled(part.bounds.and(narrowed.less(sum.without(part.bounds))))));
        return new VolumeBranch(node, narrowed, false, parts);
    }

    Stream<VolumeBranch> all() {
        List<VolumeBranch> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<VolumeBranch> all) {
        all.add(this);
        below.forEach(each -> each.addTo(all));
    }

    private static VolumeInterval limited(VolumeNode node, UsageFlow flow, VolumeInterval bounds) {
        BigDecimal limit = node.limits().get(flow);
        return limit == null || bounds.isExact() ? bounds : bounds.within(limit);
    }

    private static VolumeInterval.Sum sum(List<VolumeBranch> branches) {
        return VolumeInterval.Sum.of(branches.stream().map(VolumeBranch::bounds).toList());
    }
}
