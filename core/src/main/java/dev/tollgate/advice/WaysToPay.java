package dev.tollgate.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.estimate.FeePrices;
import dev.tollgate.estimate.RunningHours;
import dev.tollgate.gateway.PricingCycle;
import dev.tollgate.money.Amount;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the ways to pay cost a month in one region.
 *
 * @param fees the fees of the dedicated type
 * @param hours the hours that it runs in a month
 * @param serverless what the calls cost without it
 * @param calls what tells that
 */
record WaysToPay(FeePrices fees, RunningHours hours, Amount serverless, List<Evidence> calls) {
    /**
     * Every way, compared with what is paid now.
     *
     * @param now the way that is paid now, or all that are possible
     * @param paid what that costs
     */
    List<Option> options(
            List<Way> now, Amount paid, Function<Way, Change> change, Function<Way, @Nullable BreakEven> even) {
        return Stream.of(Way.values())
                .map(way -> {
                    boolean isNow = now.equals(List.of(way));
                    Amount difference = isNow ? Amount.ZERO : monthly(way).minus(paid);
                    return new Option(
                            way,
                            monthly(way),
                            difference,
                            atOnce(way),
                            isNow ? Standing.NOW : Standing.of(difference),
                            change.apply(way),
                            even.apply(way),
                            why(way));
                })
                .toList();
    }

    /** What is known when one of these ways is the truth. */
    Amount anyOf(List<Way> ways) {
        return Amount.anyOf(ways.stream().map(this::monthly).toList());
    }

    /** What a way costs a month. */
    Amount monthly(Way way) {
        return switch (way) {
            case HOURLY -> fees.hour().times(Amount.exact(hours.hours()));
            case MONTHLY -> fees.monthly(PricingCycle.MONTH);
            case YEARLY -> fees.monthly(PricingCycle.YEAR);
            case SERVERLESS -> serverless;
        };
    }

    private List<Evidence> why(Way way) {
        return switch (way) {
            case HOURLY ->
                Stream.concat(hours.why().stream(), rows(" by the hour")).toList();
            case MONTHLY -> rows(" by the month").toList();
            case YEARLY -> rows(" by the year").toList();
            case SERVERLESS -> calls;
        };
    }

    /** The rows of the price book for one unit of time; of several types, what tells that. */
    private Stream<Evidence> rows(String unit) {
        return fees.why().stream()
                .filter(row ->
                        !row.attribute().contains(" by the ") || row.attribute().endsWith(unit));
    }

    private Amount atOnce(Way way) {
        return switch (way) {
            case HOURLY, SERVERLESS -> Amount.ZERO;
            case MONTHLY -> fees.month();
            case YEARLY -> fees.year();
        };
    }
}
