package dev.tollgate.estimate.traffic;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts that are billed alike before and after, and so can be taken out of both sides of a difference. Any choice of them gives bounds
 * that hold. Where the volume of a part is told on one side alone, because on the other it belongs to a pool, taking it out takes away what
 * is certain on that side, while the pool may be as much without it; so it is tried with and without these.
 *
 * @param all the parts
 * @param doubtful those of them whose volume is told on one side alone, in a fixed order
 */
record CommonParts(Set<String> all, List<String> doubtful) {
    /** More are not tried one by one. */
    private static final int MOST = 16;

    /** Copies the collections. */
    CommonParts {
        all = Set.copyOf(all);
        doubtful = List.copyOf(doubtful);
    }

    /** The tightest bounds of a difference, which is asked with the parts that are taken out. */
    Amount tightest(Function<Set<String>, Amount> difference) {
        Amount whole = difference.apply(all);
        if (doubtful.isEmpty() || whole.isExact()) {
            return whole;
        }
        if (doubtful.size() > MOST) {
            Set<String> certain = new HashSet<>(all);
            doubtful.forEach(certain::remove);
            return whole.and(difference.apply(certain));
        }
        return whole.and(tightest(whole, difference, CommonParts::isLower))
                .and(tightest(whole, difference, CommonParts::isHigher));
    }

    private Amount tightest(Amount whole, Function<Set<String>, Amount> difference, Better better) {
        Set<String> out = new HashSet<>(all);
        Amount best = whole;
        for (String part : doubtful) {
            out.remove(part);
            Amount without = difference.apply(out);
            if (better.than(without, best)) {
                best = without;
            } else {
                out.add(part);
            }
        }
        return best;
    }

    private interface Better {
        boolean than(Amount one, Amount other);
    }

    private static boolean isLower(Amount one, Amount other) {
        return isLess(one.high(), other.high());
    }

    private static boolean isHigher(Amount one, Amount other) {
        return isLess(negated(one.low()), negated(other.low()));
    }

    /** An absent bound is none. */
    private static boolean isLess(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && (other == null || one.compareTo(other) < 0);
    }

    private static @Nullable BigDecimal negated(@Nullable BigDecimal bound) {
        return bound == null ? null : bound.negate();
    }
}
