package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Estimates the fees of dedicated instances: over every region that an instance may be in. */
final class InstanceEstimator {
    private final FeeQuotes quotes;
    private final List<Terms.Term> sold;
    private final Function<ResourceChange, Amount> hours;

    /**
     * @param quotes the prices
     * @param sold the terms that are sold
     * @param hours how many hours a month an instance runs
     */
    InstanceEstimator(FeeQuotes quotes, List<Terms.Term> sold, Function<ResourceChange, Amount> hours) {
        this.quotes = quotes;
        this.sold = List.copyOf(sold);
        this.hours = hours;
    }

    /** What the plan does to the fee, in every region that the instance may be in. */
    List<Scenario> scenarios(ResourceChange change, Placement placement) {
        return placement.fold(
                placed -> List.of(scenario(change, placed.id(), null)),
                oneOf -> over(change, oneOf.regions()),
                unplaced -> over(change, quotes.regionsSelling(knownSpecs(change))));
    }

    private List<Scenario> over(ResourceChange change, List<String> regions) {
        if (regions.isEmpty()) {
            return List.of(scenario(change, null, null));
        }
        Evidence any =
                new Evidence(change.address().text(), "region", "not known: any of " + String.join(", ", regions));
        return regions.stream().map(region -> scenario(change, region, any)).toList();
    }

    private Scenario scenario(ResourceChange change, @Nullable String region, @Nullable Evidence shownAs) {
        InstanceFee before = fee(change, Side.BEFORE, region, shownAs);
        InstanceFee after = change.action() == Action.NO_OP ? before : fee(change, Side.AFTER, region, shownAs);
        return new InstanceChange(change, before, keepingTerm(change, before, after)).scenario();
    }

    /** What was bought stays bought: a plan that changes the term of an existing subscription buys nothing. */
    private static @Nullable InstanceFee keepingTerm(
            ResourceChange change, @Nullable InstanceFee before, @Nullable InstanceFee after) {
        return change.action() == Action.UPDATE && before != null && after != null
                ? new InstanceFee(after.side(), after.facts(), before.terms(), after.prices(), after.hours())
                : after;
    }

    private @Nullable InstanceFee fee(
            ResourceChange change, Side side, @Nullable String region, @Nullable Evidence shownAs) {
        if (side.of(change).isNull()) {
            return null;
        }
        InstanceFacts facts = InstanceFacts.of(change.address().text(), side.of(change));
        FeePrices prices = quotes.prices(facts.spec(), region);
        if (shownAs != null) {
            prices = prices.because(new Cause(facts.address(), "region")).shownAs(shownAs);
        }
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
