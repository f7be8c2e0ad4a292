package dev.tollgate.usage;

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
record Branch(VolumeNode node, Interval bounds, boolean fallsShort, List<Branch> below) {
    /**
     * Joins what is declared of a resource with what lies below, and says so where that is more.
     *
     * @param declared the bounds that are declared of the resource itself
     * @param exceeded told of the resource where what lies below it exceeds what is declared of it
     */
    static Branch of(VolumeNode node, Flow flow, Interval declared, List<Branch> below, Consumer<VolumeNode> exceeded) {
        Interval sum = sum(below).interval();
        if (below.isEmpty()) {
            return new Branch(node, limited(node, flow, declared), false, below);
        }
        if (declared.isBelow(sum)) {
            exceeded.accept(node);
            return new Branch(node, sum, false, below);
        }
        boolean fallsShort = sum.isBelow(declared);
        Interval bounds = fallsShort ? declared : declared.and(sum);
        return new Branch(node, limited(node, flow, bounds), fallsShort, below);
    }

    /** The same, where the bounds of a whole have been handed down to its parts. */
    Branch settled() {
        return settled(bounds);
    }

    private Branch settled(Interval narrowed) {
        if (fallsShort) {
            return new Branch(
                    node, narrowed, true, below.stream().map(Branch::settled).toList());
        }
        Interval.Sum sum = sum(below);
        List<Branch> parts = new ArrayList<>();
        below.forEach(part -> parts.add(part.settled(part.bounds.and(narrowed.less(sum.without(part.bounds))))));
        return new Branch(node, narrowed, false, parts);
    }

    Stream<Branch> all() {
        List<Branch> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<Branch> all) {
        all.add(this);
        below.forEach(each -> each.addTo(all));
    }

    private static Interval limited(VolumeNode node, Flow flow, Interval bounds) {
        BigDecimal limit = node.limits().get(flow);
        return limit == null || bounds.isExact() ? bounds : bounds.within(limit);
    }

    private static Interval.Sum sum(List<Branch> branches) {
        return Interval.Sum.of(branches.stream().map(Branch::bounds).toList());
    }
}
