package dev.tollgate.usage.volume;

import static java.util.Comparator.naturalOrder;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The least or the most that can be billed of a volume whose parts are billed in different shares.
 *
 * <p>This is a linear program with a direct solution. What is billed of a resource, seen as a function of its volume, is a line whose
 * slopes are the shares of its parts, in the order in which the extreme takes them: the most takes the largest shares first, the least the
 * smallest. The function of a whole joins the slopes of its parts in that order, cut to the bounds of the whole.
 */
final class BilledBound {
    private final Comparator<BigDecimal> order;
    private final Function<VolumeBranch, BigDecimal> shares;

    private BilledBound(Comparator<BigDecimal> order, Function<VolumeBranch, BigDecimal> shares) {
        this.order = order;
        this.shares = shares;
    }

    /**
     * The least that can be billed.
     *
     * @param whole the volume
     * @param ends where parts are not looked into any further
     * @param shares the least billed share of each such part
     */
    static BigDecimal least(
            VolumeBranch whole, Function<VolumeBranch, Boolean> ends, Function<VolumeBranch, BigDecimal> shares) {
        return new BilledBound(naturalOrder(), shares).curve(whole, ends).billed();
    }

    /**
     * The most that can be billed, or null when nothing bounds it.
     *
     * @param whole the volume
     * @param ends where parts are not looked into any further
     * @param shares the greatest billed share of each such part; below zero where its volume lessens what is asked for
     */
    static @Nullable BigDecimal most(
            VolumeBranch whole, Function<VolumeBranch, Boolean> ends, Function<VolumeBranch, BigDecimal> shares) {
        Curve curve = new BilledBound(Comparator.<BigDecimal>reverseOrder(), shares).curve(whole, ends);
        BigDecimal most = curve.billed();
        for (Slope slope : curve.more()) {
            if (slope.share().signum() <= 0) {
                break;
            }
            if (slope.volume() == null) {
                return null;
            }
            most = most.add(slope.volume().multiply(slope.share()));
        }
        return most;
    }

    /** A part of a volume, or all that exceeds the rest where the volume is null, and the share in which it is billed. */
    private record Slope(BigDecimal share, @Nullable BigDecimal volume) {}

    /**
     * What is billed as a function of the volume.
     *
     * @param volume the smallest volume
     * @param billed what is billed of that
     * @param more what can be added to the volume, in the order of the extreme
     * @param first the share that the extreme takes first, wherever it occurs below
     */
    private record Curve(BigDecimal volume, BigDecimal billed, List<Slope> more, BigDecimal first) {}

    private Curve curve(VolumeBranch branch, Function<VolumeBranch, Boolean> ends) {
        if (branch.below().isEmpty() || ends.apply(branch)) {
            BigDecimal share = shares.apply(branch);
            return within(branch.bounds(), BigDecimal.ZERO, BigDecimal.ZERO, List.of(new Slope(share, null)), share);
        }
        BigDecimal volume = BigDecimal.ZERO;
        BigDecimal billed = BigDecimal.ZERO;
        List<Slope> slopes = new ArrayList<>();
        List<BigDecimal> firsts = new ArrayList<>();
        for (VolumeBranch part : branch.below()) {
            Curve curve = curve(part, ends);
            volume = volume.add(curve.volume());
            billed = billed.add(curve.billed());
            slopes.addAll(curve.more());
            firsts.add(curve.first());
        }
        BigDecimal first = Collections.min(firsts, order);
        if (branch.fallsShort()) {
            slopes = List.of(new Slope(first, null));
        }
        slopes = slopes.stream()
                .sorted((one, other) -> order.compare(one.share(), other.share()))
                .toList();
        return within(branch.bounds(), volume, billed, slopes, first);
    }

    /** The curve cut to the bounds: what is below the low bound is taken, what is above the high bound is dropped. */
    private static Curve within(
            VolumeInterval bounds, BigDecimal volume, BigDecimal billed, List<Slope> slopes, BigDecimal first) {
        BigDecimal due = bounds.low().subtract(volume);
        BigDecimal room = bounds.high() == null ? null : bounds.high().subtract(bounds.low());
        List<Slope> more = new ArrayList<>();
        for (Slope slope : slopes) {
            BigDecimal taken = slope.volume() == null ? due : due.min(slope.volume());
            billed = billed.add(taken.multiply(slope.share()));
            due = due.subtract(taken);
            BigDecimal left = VolumeInterval.lesser(
                    slope.volume() == null ? null : slope.volume().subtract(taken), room);
            room = room == null || left == null ? null : room.subtract(left);
            more.add(new Slope(slope.share(), left));
        }
        return new Curve(bounds.low(), billed, more, first);
    }
}
