package dev.tollgate.money;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A figure with bounds: the truth lies between {@code low} and {@code high}, and is {@code expected} where every needed fact was given.
 *
 * <p>An absent part is unknown, but bounds that meet decide the amount: it is then exact and has no causes. {@code high} is absent when nothing bounds the figure; {@code low} is absent only in differences
 * (something without an upper bound goes away). Two amounts are equal when their parts are numerically equal and their causes are the
 * same.
 *
 * @param low the most that the truth is known to reach or exceed, or null
 * @param expected the figure that follows from what the user declared, or null when a needed fact is missing
 * @param high the least that the truth is known not to exceed, or null
 * @param causes the missing facts, sorted and without duplicates; empty when the amount is exact
 */
public record Amount(
        @Nullable BigDecimal low,
        @Nullable BigDecimal expected,
        @Nullable BigDecimal high,
        List<Cause> causes) {

    /** Exactly nothing. */
    public static final Amount ZERO = exact(BigDecimal.ZERO);

    /**
     * Normalises the scale, sorts the causes, settles what the bounds decide and checks the order of the parts.
     *
     * @throws IllegalArgumentException when low, expected and high are not in ascending order
     */
    public Amount {
        low = normal(low);
        high = normal(high);
        BigDecimal decided = Decimals.agreed(low, high);
        requireAscending(low, high);
        requireAscending(low, expected);
        requireAscending(expected, high);
        expected = decided == null ? normal(expected) : decided;
        causes = decided == null ? Causes.sorted(requireNonNull(causes, "causes is null")) : List.of();
    }

    /** The amount that is known exactly. */
    public static Amount exact(BigDecimal value) {
        return new Amount(value, value, value, List.of());
    }

    /** The amount that is known exactly. */
    public static Amount exact(long value) {
        return exact(BigDecimal.valueOf(value));
    }

    /** Anything from zero up, for the missing facts named. */
    public static Amount unbounded(Cause... causes) {
        return new Amount(BigDecimal.ZERO, null, null, List.of(causes));
    }

    /** Between two bounds, with nothing expected, for the missing facts named. A null bound is absent. */
    public static Amount between(@Nullable BigDecimal low, @Nullable BigDecimal high, Cause... causes) {
        return new Amount(low, null, high, List.of(causes));
    }

    /** The sum; zero for none. Causes are joined once, so that a sum of many costs what they are, not their square. */
    public static Amount sum(Collection<Amount> amounts) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal expected = BigDecimal.ZERO;
        BigDecimal high = BigDecimal.ZERO;
        List<List<Cause>> causes = new ArrayList<>();
        for (Amount amount : amounts) {
            low = Decimals.plus(low, amount.low);
            expected = Decimals.plus(expected, amount.expected);
            high = Decimals.plus(high, amount.high);
            causes.add(amount.causes);
        }
        return new Amount(low, expected, high, Causes.joined(causes));
    }

    /**
     * What is known when exactly one of these is the truth and nothing tells which: the widest bounds, and an expected figure only
     * where all agree.
     *
     * @throws IllegalArgumentException when there is no alternative
     */
    public static Amount anyOf(Collection<Amount> alternatives) {
        return alternatives.stream()
                .reduce(Amount::or)
                .orElseThrow(() -> new IllegalArgumentException("no alternatives"));
    }

    /** True when the truth is known: all parts are present and equal. */
    public boolean isExact() {
        return Decimals.agreed(low, high) != null;
    }

    /** True when this is exactly zero. */
    public boolean isZero() {
        return isExact() && low != null && low.signum() == 0;
    }

    /** The sum, part by part: an absent part makes the sum's part absent, and the causes are joined. */
    public Amount plus(Amount other) {
        return new Amount(
                Decimals.plus(low, other.low),
                Decimals.plus(expected, other.expected),
                Decimals.plus(high, other.high),
                joined(other));
    }

    /**
     * This less another that is independent of it, so that the bounds cross. What is the same fact on both sides must be taken out by
     * the caller before, since here it would not cancel.
     */
    public Amount minus(Amount other) {
        return plus(other.negated());
    }

    /** The amount with its sign changed, so that low and high change places. */
    public Amount negated() {
        return new Amount(Decimals.negated(high), Decimals.negated(expected), Decimals.negated(low), causes);
    }

    /**
     * The product of two amounts of which neither can be negative. Nothing times anything, however unknown, is nothing.
     *
     * @throws IllegalArgumentException when either can be negative
     */
    public Amount times(Amount other) {
        requireNotNegative(this);
        requireNotNegative(other);
        if (isZero() || other.isZero()) {
            return ZERO;
        }
        return new Amount(
                Decimals.times(low, other.low),
                Decimals.times(expected, other.expected),
                Decimals.times(high, other.high),
                joined(other));
    }

    /**
     * The amount times a factor that is known and not negative.
     *
     * @throws IllegalArgumentException when the factor is negative
     */
    public Amount times(BigDecimal factor) {
        if (factor.signum() < 0) {
            throw new IllegalArgumentException("negative factor " + factor);
        }
        if (factor.signum() == 0) {
            return ZERO;
        }
        return new Amount(
                Decimals.times(low, factor), Decimals.times(expected, factor), Decimals.times(high, factor), causes);
    }

    /**
     * The amount in this many equal shares, to twenty decimals.
     *
     * @throws IllegalArgumentException when the number is not positive
     */
    public Amount divided(BigDecimal shares) {
        if (shares.signum() <= 0) {
            throw new IllegalArgumentException("not positive: " + shares);
        }
        return new Amount(
                low == null ? null : Decimals.divided(low, shares),
                expected == null ? null : Decimals.divided(expected, shares),
                high == null ? null : Decimals.divided(high, shares),
                causes);
    }

    /** What is known when either this or the other is the truth: the wider bounds, and expected only where both agree. */
    public Amount or(Amount other) {
        return new Amount(
                Decimals.lesser(low, other.low),
                Decimals.agreed(expected, other.expected),
                Decimals.greater(high, other.high),
                joined(other));
    }

    /**
     * What is known when this and the other both bound the same truth: the tighter bounds. Bounds that exclude one another are a
     * contradiction in what was given; then this holds.
     */
    public Amount and(Amount other) {
        BigDecimal least = low == null || (other.low != null && other.low.compareTo(low) > 0) ? other.low : low;
        BigDecimal most = high == null || (other.high != null && other.high.compareTo(high) < 0) ? other.high : high;
        if (least != null && most != null && least.compareTo(most) > 0) {
            return this;
        }
        BigDecimal either = expected == null ? other.expected : expected;
        boolean outside = either != null
                && ((least != null && either.compareTo(least) < 0) || (most != null && either.compareTo(most) > 0));
        return new Amount(least, outside ? null : either, most, joined(other));
    }

    /** The same figures, with further causes when they are not exact. */
    public Amount because(Cause... further) {
        return isExact() ? this : new Amount(low, expected, high, with(further));
    }

    /** The same bounds with nothing expected, for a fact that was not given; what is exact stays so. */
    public Amount withoutExpectation(Cause... further) {
        return new Amount(low, null, high, with(further));
    }

    private List<Cause> with(Cause... further) {
        return Stream.concat(causes.stream(), Stream.of(further)).toList();
    }

    private List<Cause> joined(Amount other) {
        return Causes.joined(causes, other.causes);
    }

    private static @Nullable BigDecimal normal(@Nullable BigDecimal value) {
        return value == null ? null : Decimals.normal(value);
    }

    private static void requireAscending(@Nullable BigDecimal less, @Nullable BigDecimal more) {
        if (less != null && more != null && less.compareTo(more) > 0) {
            throw new IllegalArgumentException(less + " is above " + more);
        }
    }

    private static void requireNotNegative(Amount amount) {
        if (amount.low == null || amount.low.signum() < 0) {
            throw new IllegalArgumentException("can be negative: " + amount);
        }
    }
}
