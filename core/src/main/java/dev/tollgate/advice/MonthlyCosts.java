package dev.tollgate.advice;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.PricingCycle;
import dev.tollgate.usage.RunningHours;
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
public record MonthlyCosts(FeePrices fees, RunningHours hours, Amount serverless, List<Evidence> calls) {
    /**
     * Every way, compared with what is paid now.
     *
     * @param now the way that is paid now, or all that are possible
     * @param paid what that costs
     */
    public List<PaymentOption> options(
            List<PaymentWay> now,
            Amount paid,
            Function<PaymentWay, PaymentChange> change,
            Function<PaymentWay, @Nullable BreakEven> even) {
        return Stream.of(PaymentWay.values())
                .map(way -> {
                    boolean isNow = now.equals(List.of(way));
                    Amount difference = isNow ? Amount.ZERO : monthly(way).minus(paid);
                    return new PaymentOption(
                            way,
                            monthly(way),
                            difference,
                            atOnce(way),
                            isNow ? OptionStatus.NOW : OptionStatus.of(difference),
                            change.apply(way),
                            even.apply(way),
                            why(way));
                })
                .toList();
    }

    /** What is known when one of these ways is the truth. */
    public Amount anyOf(List<PaymentWay> ways) {
        return Amount.anyOf(ways.stream().map(this::monthly).toList());
    }

    /** What a way costs a month. */
    public Amount monthly(PaymentWay way) {
        return switch (way) {
            case HOURLY -> fees.hour().times(Amount.exact(hours.hours()));
            case MONTHLY -> fees.monthly(PricingCycle.MONTH);
            case YEARLY -> fees.monthly(PricingCycle.YEAR);
            case SERVERLESS -> serverless;
        };
    }

    private List<Evidence> why(PaymentWay way) {
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

    private Amount atOnce(PaymentWay way) {
        return switch (way) {
            case HOURLY, SERVERLESS -> Amount.ZERO;
            case MONTHLY -> fees.month();
            case YEARLY -> fees.year();
        };
    }
}
