package dev.tollgate.usage.volume;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * A volume that is known to lie between two bounds.
 *
 * @param low zero or more
 * @param high at least {@code low}, or null when nothing bounds it
 */
record VolumeInterval(BigDecimal low, @Nullable BigDecimal high) {
    static final VolumeInterval ANY = new VolumeInterval(BigDecimal.ZERO, null);

    VolumeInterval {
        if (low.signum() < 0 || (high != null && high.compareTo(low) < 0)) {
            throw new IllegalArgumentException(low + " to " + high);
        }
    }

    static VolumeInterval exactly(BigDecimal value) {
        return new VolumeInterval(value, value);
    }

    /**
     * Several intervals added up.
     *
     * @param low the sum of the low bounds
     * @param high the sum of the high bounds that there are
     * @param unbounded how many have no high bound
     */
    record Sum(BigDecimal low, BigDecimal high, int unbounded) {
        static Sum of(Collection<VolumeInterval> intervals) {
            BigDecimal low = BigDecimal.ZERO;
            BigDecimal high = BigDecimal.ZERO;
            int unbounded = 0;
            for (VolumeInterval interval : intervals) {
                low = low.add(interval.low);
                high = interval.high == null ? high : high.add(interval.high);
                unbounded += interval.high == null ? 1 : 0;
            }
            return new Sum(low, high, unbounded);
        }

        VolumeInterval interval() {
            return new VolumeInterval(low, unbounded == 0 ? high : null);
        }

        /** The sum without one of the intervals. */
        VolumeInterval without(VolumeInterval part) {
            BigDecimal partHigh = part.high;
            Sum rest = partHigh == null
                    ? new Sum(low.subtract(part.low), high, unbounded - 1)
                    : new Sum(low.subtract(part.low), high.subtract(partHigh), unbounded);
            return rest.interval();
        }
    }

    boolean isExact() {
        return high != null && low.compareTo(high) == 0;
    }

    /** True when all of this lies below the other. */
    boolean isBelow(VolumeInterval other) {
        return high != null && high.compareTo(other.low) < 0;
    }

    /** What lies in both; the two overlap. */
    VolumeInterval and(VolumeInterval other) {
        return new VolumeInterval(low.max(other.low), lesser(high, other.high));
    }

    /**
     * What lies within a limit. Where more than the limit is certain, the limit is wrong for the certain part, and bounds what is added
     * to it.
     */
    VolumeInterval within(BigDecimal limit) {
        return new VolumeInterval(low, lesser(high, low.compareTo(limit) <= 0 ? limit : low.add(limit)));
    }

    /** What is left of this for one part when the other parts are in the interval given; the part is zero or more. */
    VolumeInterval less(VolumeInterval others) {
        BigDecimal least = others.high == null
                ? BigDecimal.ZERO
                : low.subtract(others.high).max(BigDecimal.ZERO);
        return new VolumeInterval(least, high == null ? null : high.subtract(others.low));
    }

    Amount amount(Cause cause) {
        return isExact() ? Amount.exact(low) : Amount.between(low, high, cause);
    }

    static @Nullable BigDecimal lesser(@Nullable BigDecimal a, @Nullable BigDecimal b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.min(b);
    }
}
