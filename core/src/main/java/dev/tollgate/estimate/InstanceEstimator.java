package dev.tollgate.estimate;

import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Estimates the fees of dedicated instances. */
final class InstanceEstimator {
    private final FeeQuotes quotes;
    private final List<Terms.Term> sold;
    private final Function<ResourceChange, RunningHours> hours;
    private final MonthSoFar month;

    /**
     * @param quotes the prices
     * @param sold the terms that are sold
     * @param hours how long an instance runs
     * @param month how long one has run
     */
    InstanceEstimator(
            FeeQuotes quotes, List<Terms.Term> sold, Function<ResourceChange, RunningHours> hours, MonthSoFar month) {
        this.quotes = quotes;
        this.sold = List.copyOf(sold);
        this.hours = hours;
        this.month = month;
    }

    /** Every region that the instance may be in. */
    List<Where> whereabouts(ResourceChange change, Placement placement) {
        return Whereabouts.of(change.address().text(), placement, () -> quotes.regionsSelling(knownSpecs(change)));
    }

    /** What the plan does to the fee in one region. */
    Scenario scenario(ResourceChange change, Where where) {
        InstanceFee before = fee(change, Side.BEFORE, where);
        InstanceFee after = change.action() == Action.NO_OP ? before : fee(change, Side.AFTER, where);
        return new InstanceChange(change, before, keepingTerm(change, before, after), month).scenario();
    }

    /** What was bought stays bought: a plan that changes the term of an existing subscription buys nothing. */
    private static @Nullable InstanceFee keepingTerm(
            ResourceChange change, @Nullable InstanceFee before, @Nullable InstanceFee after) {
        return change.action() == Action.UPDATE && before != null && after != null
                ? new InstanceFee(after.side(), after.facts(), before.terms(), after.prices(), after.hours())
                : after;
    }

    private @Nullable InstanceFee fee(ResourceChange change, Side side, Where where) {
        if (side.of(change).isNull()) {
            return null;
        }
        InstanceFacts facts = InstanceFacts.of(change.address().text(), side.of(change));
        FeePrices prices = quotes.prices(facts.spec(), where.region()).in(where);
        return new InstanceFee(side, facts, Terms.of(facts, sold), prices, hours.apply(change));
    }

    private static List<String> knownSpecs(ResourceChange change) {
        return Arrays.stream(Side.values())
                .map(side -> InstanceFacts.of(change.address().text(), side.of(change))
                        .spec()
                        .known())
                .flatMap(spec -> Stream.ofNullable(spec.orElse(null)))
                .distinct()
                .toList();
    }
}
