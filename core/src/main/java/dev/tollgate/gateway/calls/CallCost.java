package dev.tollgate.gateway.calls;

import dev.tollgate.money.Amount;
import dev.tollgate.price.CallTiers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What calls cost that come on top of other calls of the same account. The free calls and the tiers belong to the account, so that what
 * a call costs depends on how many came before it: nothing at first, then most, then ever less.
 *
 * @param tiers the prices
 */
record CallCost(CallTiers tiers) {

    /**
     * The cost of some calls.
     *
     * @param earlier how many calls of the account come before them
     * @param calls how many they are
     */
    Amount of(Amount earlier, Amount calls) {
        BigDecimal fewest = orZero(calls.low());
        BigDecimal most = calls.high();
        return new Amount(
                starts(earlier, fewest)
                        .map(start -> cost(start, fewest))
                        .min(Comparator.naturalOrder())
                        .orElse(BigDecimal.ZERO),
                expected(earlier.expected(), calls.expected()),
                most == null
                        ? null
                        : starts(earlier, most)
                                .map(start -> cost(start, most))
                                .max(Comparator.naturalOrder())
                                .orElseThrow(),
                earlier.plus(calls).causes());
    }

    private @Nullable BigDecimal expected(@Nullable BigDecimal earlier, @Nullable BigDecimal calls) {
        return earlier == null || calls == null ? null : cost(earlier, calls);
    }

    private BigDecimal cost(BigDecimal start, BigDecimal calls) {
        return tiers.cost(start.add(calls)).subtract(tiers.cost(start));
    }

    /** Where the cost of so many calls can be least or most: at the ends of the range, and where a tier begins or ends with them. */
    private Stream<BigDecimal> starts(Amount earlier, BigDecimal calls) {
        BigDecimal first = orZero(earlier.low());
        BigDecimal last = earlier.high();
        List<BigDecimal> starts = new ArrayList<>(List.of(first));
        if (last != null) {
            starts.add(last);
        }
        for (BigDecimal bend : tiers.bends()) {
            starts.add(bend);
            starts.add(bend.subtract(calls));
        }
        return starts.stream()
                .filter(start -> start.compareTo(first) >= 0)
                .filter(start -> last == null || start.compareTo(last) <= 0);
    }

    private static BigDecimal orZero(@Nullable BigDecimal value) {
        return value == null ? BigDecimal.ZERO : value;
    }
}
