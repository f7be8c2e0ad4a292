package dev.tollgate.usage.volume;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A volume that lies between two bounds.
 *
 * @param low zero or more
 * @param high at least {@code low}, or null if nothing bounds the volume
 */
public record VolumeRange(BigDecimal low, @Nullable BigDecimal high) {
    /** Any volume. */
    public static final VolumeRange ANY = new VolumeRange(BigDecimal.ZERO, null);

    /** No volume. */
    public static final VolumeRange NONE = new VolumeRange(BigDecimal.ZERO, BigDecimal.ZERO);

    /** Checks the order of the bounds. */
    public VolumeRange {
        if (low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    static VolumeRange exactly(BigDecimal value) {
        return new VolumeRange(value, value);
    }

    /** Returns the range between two bounds, of which the lower one is at least zero and the upper one at least the lower one. */
    static VolumeRange between(BigDecimal low, @Nullable BigDecimal high) {
        BigDecimal least = low.max(BigDecimal.ZERO);
        return new VolumeRange(least, high == null ? null : high.max(least));
    }

    static VolumeRange sum(Collection<VolumeRange> ranges) {
        return Total.of(ranges).range();
    }

    VolumeRange plus(VolumeRange other) {
        return new VolumeRange(low.add(other.low), plus(high, other.high));
    }

    /** Returns true if the volume is known. */
    public boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    /** Returns true if every volume of this range is less than every volume of the other. */
    boolean isBelow(VolumeRange other) {
        return high != null && high.compareTo(other.low) < 0;
    }

    /** Returns the volumes of both ranges; this range if there are none. */
    VolumeRange and(VolumeRange other) {
        if (isBelow(other) || other.isBelow(this)) {
            return this;
        }
        return new VolumeRange(low.max(other.low), lesser(high, other.high));
    }

    /** Returns the volumes of either range. */
    VolumeRange or(VolumeRange other) {
        BigDecimal least = low.min(other.low);
        return high == null || other.high == null
                ? new VolumeRange(least, null)
                : new VolumeRange(least, high.max(other.high));
    }

    /** Returns what this total leaves for one part if the other parts are in the given range. */
    VolumeRange less(VolumeRange others) {
        BigDecimal least = others.high == null ? BigDecimal.ZERO : low.subtract(others.high);
        return between(least, high == null ? null : high.subtract(others.low));
    }

    /** Returns the range as an amount, with the cause that keeps it from being exact. */
    public Amount amount(Cause cause) {
        return isExact() ? Amount.exact(low) : Amount.between(low, high, cause);
    }

    static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.min(b);
    }

    static @Nullable BigDecimal plus(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    /**
     * The sum of several ranges, from which one can be taken out again.
     *
     * @param low the sum of the lower bounds
     * @param high the sum of the upper bounds that there are
     * @param unbounded the number of ranges without an upper bound
     */
    record Total(BigDecimal low, BigDecimal high, int unbounded) {
        static Total of(Collection<VolumeRange> ranges) {
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            int unbounded = 0;
            for (VolumeRange range : ranges) {
                low = low.add(range.low);
                if (range.high == null) {
                    unbounded++;
                } else {
                    high = high.add(range.high);
                }
            }
            return new Total(low, high, unbounded);
        }

        VolumeRange range() {
            return new VolumeRange(low, unbounded == 0 ? high : null);
        }

        VolumeRange without(VolumeRange part) {
            if (part.high == null) {
                return new Total(low.subtract(part.low), high, unbounded - 1).range();
            }
            return new Total(low.subtract(part.low), high.subtract(part.high), unbounded).range();
        }
    }
}
