package dev.tollgate.usage.volume;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most that the volumes of parts come to if each counts with a weight.
 *
 * <p>This is a linear program with a direct solution. The most of a part, as a function of its volume, is a concave line: the largest
 * weights come first. The line of a whole joins the slopes of its parts in that order, cut to the bounds of the whole.
 */
final class WeightedBound {
    private final VolumeWeights weights;

    private WeightedBound(VolumeWeights weights) {
        this.weights = weights;
    }

    /** Returns the most, or null if nothing bounds it. */
    static @Nullable BigDecimal most(PartVolume whole, VolumeWeights weights) {
        Line line = new WeightedBound(weights).line(whole);
        BigDecimal most = line.value();
        for (Slope slope : line.slopes()) {
            if (slope.weight().signum() <= 0) {
                break;
            }
            if (slope.volume() == null) {
                return null;
            }
            most = most.add(slope.volume().multiply(slope.weight()));
        }
        return most;
    }

    /** A volume that counts with one weight; null stands for any volume. */
    private record Slope(BigDecimal weight, @Nullable BigDecimal volume) {}

    /**
     * The value as a function of the volume.
     *
     * @param volume the smallest volume
     * @param value its value
     * @param slopes what can be added, in the order of falling weights
     */
    private record Line(BigDecimal volume, BigDecimal value, List<Slope> slopes) {}

    private Line line(PartVolume part) {
        BigDecimal weight = weights.ofPart(part.part());
        if (weight != null) {
            return cut(part.bounds(), BigDecimal.ZERO, BigDecimal.ZERO, List.of(new Slope(weight, null)));
        }
        BigDecimal volume = BigDecimal.ZERO;
        BigDecimal value = BigDecimal.ZERO;
        List<Slope> slopes = new ArrayList<>();
        for (PartVolume each : part.below()) {
            Line line = line(each);
            volume = volume.add(line.volume());
            value = value.add(line.value());
            slopes.addAll(line.slopes());
        }
        if (part.rest() != null) {
            slopes.add(new Slope(weights.ofRest(part.part()), null));
        }
        slopes.sort(comparing(Slope::weight).reversed());
        return cut(part.bounds(), volume, value, slopes);
    }

    /** Takes what the lower bound demands from the slopes, and drops what the upper bound forbids. */
    private static Line cut(VolumeRange bounds, BigDecimal volume, BigDecimal value, List<Slope> slopes) {
        BigDecimal due = bounds.low().subtract(volume).max(BigDecimal.ZERO);
        BigDecimal room = bounds.high() == null
                ? null
                : bounds.high().subtract(bounds.low().max(volume));
        BigDecimal start = volume;
        List<Slope> left = new ArrayList<>();
        for (Slope slope : slopes) {
            BigDecimal taken = slope.volume() == null ? due : due.min(slope.volume());
            value = value.add(taken.multiply(slope.weight()));
            due = due.subtract(taken);
            start = start.add(taken);
            BigDecimal more = slope.volume() == null ? null : slope.volume().subtract(taken);
            BigDecimal kept = VolumeRange.lesser(more, room);
            if (room != null && kept != null) {
                room = room.subtract(kept);
            }
            left.add(new Slope(slope.weight(), kept));
        }
        return new Line(start, value, left);
    }
}
