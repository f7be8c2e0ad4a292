package dev.tollgate.advice;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.CallTiers;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * From how many calls on serverless costs at least what a dedicated instance does. The free calls and the tiers belong to the account, so
 * that depends on what else it calls.
 */
final class CallBreakEven {
    private final CallTiers tiers;

    CallBreakEven(CallTiers tiers) {
        this.tiers = tiers;
    }

    /**
     * The calls.
     *
     * @param earlier the other serverless calls of the account
     * @param fee what the dedicated instance costs a month
     */
    BreakEven of(Amount earlier, Amount fee) {
        BigDecimal low = fee.low();
        BigDecimal high = fee.high();
        Amount between = Amount.between(
                low == null ? BigDecimal.ZERO : fewest(earlier, low), high == null ? null : most(earlier, high));
        Amount told = between;
        for (Amount each : List.of(earlier, fee)) {
            told = told.because(each.causes().toArray(new Cause[0]));
        }
        return new BreakEven(BreakEven.Unit.CALLS, told);
    }

    private BigDecimal fewest(Amount earlier, BigDecimal fee) {
        BigDecimal least = BigDecimal.ZERO;
        return starts(earlier, fee)
                .flatMap(start -> Stream.ofNullable(calls(start, fee)))
                .min(Comparator.naturalOrder())
                .orElse(least);
    }

    private @Nullable BigDecimal most(Amount earlier, BigDecimal fee) {
        if (earlier.high() == null) {
            return null;
        }
        List<BigDecimal> all = new ArrayList<>();
        for (BigDecimal start : starts(earlier, fee).toList()) {
            BigDecimal calls = calls(start, fee);
            if (calls == null) {
                return null;
            }
            all.add(calls);
        }
        return all.stream().max(Comparator.naturalOrder()).orElse(null);
    }

    /** Where the answer can be least or most: at the ends of the range, and where a tier begins or ends with the calls. */
    private Stream<BigDecimal> starts(Amount earlier, BigDecimal fee) {
        BigDecimal first = earlier.low() == null ? BigDecimal.ZERO : earlier.low();
        BigDecimal last = earlier.high();
        List<BigDecimal> starts = new ArrayList<>(List.of(first));
        if (last != null) {
            starts.add(last);
        }
        for (BigDecimal bend : tiers.bends()) {
            starts.add(bend);
            BigDecimal before = tiers.cost(bend).subtract(fee);
            BigDecimal from = before.signum() < 0 ? null : inverse(before);
            if (from != null) {
                starts.add(from.setScale(0, RoundingMode.FLOOR));
                starts.add(from.setScale(0, RoundingMode.CEILING));
            }
        }
        return starts.stream()
                .filter(start -> start.compareTo(first) >= 0)
                .filter(start -> last == null || start.compareTo(last) <= 0);
    }

    /** The first whole number of calls, after so many others, that costs at least so much; null where none does. */
    private @Nullable BigDecimal calls(BigDecimal start, BigDecimal fee) {
        if (fee.signum() == 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal end = inverse(tiers.cost(start).add(fee));
        return end == null ? null : end.subtract(start).setScale(0, RoundingMode.CEILING);
    }

    /** The fewest calls of a month that cost so much, rounded up to twenty decimals; null where none do. */
    private @Nullable BigDecimal inverse(BigDecimal cost) {
        BigDecimal left = cost.multiply(tiers.per());
        BigDecimal calls = tiers.free();
        BigDecimal from = BigDecimal.ZERO;
        if (left.signum() == 0) {
            return BigDecimal.ZERO;
        }
        for (CallTiers.Tier tier : tiers.tiers()) {
            BigDecimal price = tier.price().value();
            BigDecimal width = tier.upTo().map(from.negate()::add).orElse(null);
            BigDecimal whole = width == null ? null : width.multiply(price);
            if (price.signum() > 0 && (whole == null || left.compareTo(whole) <= 0)) {
                return calls.add(left.divide(price, 20, RoundingMode.CEILING));
            }
            if (width == null || whole == null) {
                return null;
            }
            left = left.subtract(whole);
            calls = calls.add(width);
            from = from.add(width);
        }
        return null;
    }
}
