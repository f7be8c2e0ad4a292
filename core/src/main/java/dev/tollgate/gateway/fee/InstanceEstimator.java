package dev.tollgate.gateway.fee;

import dev.tollgate.cost.CostScenario;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.FeeQuotes;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.region.CandidateRegions;
import dev.tollgate.region.KnownRegion;
import dev.tollgate.usage.RunningHours;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Estimates the fees of dedicated instances. */
public final class InstanceEstimator {
    private final FeeQuotes quotes;
    private final List<PossibleTerms.Term> sold;
    private final Function<ResourceChange, RunningHours> hours;
    private final MonthSoFar month;

    /**
     * @param quotes the prices
     * @param sold the terms that are sold
     * @param hours how long an instance runs
     * @param month how long one has run
     */
    public InstanceEstimator(
            FeeQuotes quotes,
            List<PossibleTerms.Term> sold,
            Function<ResourceChange, RunningHours> hours,
            MonthSoFar month) {
        this.quotes = quotes;
        this.sold = List.copyOf(sold);
        this.hours = hours;
        this.month = month;
    }

    /** Every region that the instance may be in. */
    public List<CandidateRegion> whereabouts(ResourceChange change, KnownRegion placement) {
        return CandidateRegions.of(change.address().text(), placement, () -> quotes.regionsSelling(knownSpecs(change)));
    }

    /** What the plan does to the fee in one region. */
    public CostScenario scenario(ResourceChange change, CandidateRegion where) {
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

    private @Nullable InstanceFee fee(ResourceChange change, Side side, CandidateRegion where) {
        if (side.of(change).isNull()) {
            return null;
        }
        InstanceFacts facts = InstanceAttributes.read(change.address().text(), side.of(change));
        FeePrices prices = quotes.prices(facts.spec(), where.region()).in(where);
        return new InstanceFee(side, facts, PossibleTerms.of(facts, sold), prices, hours.apply(change));
    }

    private static List<String> knownSpecs(ResourceChange change) {
        return Arrays.stream(Side.values())
                .map(side -> InstanceAttributes.read(change.address().text(), side.of(change))
                        .spec()
                        .known())
                .flatMap(spec -> Stream.ofNullable(spec.orElse(null)))
                .distinct()
                .toList();
    }
}
