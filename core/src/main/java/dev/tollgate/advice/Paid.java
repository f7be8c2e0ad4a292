package dev.tollgate.advice;

import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.gateway.PricingCycle;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import java.util.List;
import java.util.Optional;

/**
 * How the instance that a plan leads to is paid for.
 *
 * @param ways the ways that are possible, one where the plan tells
 * @param fresh true when nothing is bought yet
 */
record Paid(List<Way> ways, boolean fresh) {
    Paid {
        ways = List.copyOf(ways);
    }

    /** What the plan tells; the bought term of an existing subscription is what its state says. */
    static Paid of(ResourceChange change) {
        String address = change.address().text();
        boolean fresh = change.action() == Action.CREATE || change.action().isReplace();
        InstanceFacts facts =
                InstanceFacts.of(address, fresh || change.before().isNull() ? change.after() : change.before());
        Optional<PaymentType> payment =
                InstanceFacts.of(address, change.after()).payment().known();
        return new Paid(
                payment.map(known -> ways(known, facts.cycle().known()))
                        .orElse(List.of(Way.HOURLY, Way.MONTHLY, Way.YEARLY)),
                fresh);
    }

    /** True when it is this way for certain. */
    boolean is(Way way) {
        return ways.equals(List.of(way));
    }

    /** True when it is a subscription for certain, by whichever cycle. */
    boolean isPrepaid() {
        return ways.stream().allMatch(Way::isPrepaid);
    }

    /** True when nothing tells whether it is a subscription. */
    boolean isOpen() {
        return ways.contains(Way.HOURLY) && ways.size() > 1;
    }

    private static List<Way> ways(PaymentType payment, Optional<PricingCycle> cycle) {
        if (payment == PaymentType.PAY_AS_YOU_GO) {
            return List.of(Way.HOURLY);
        }
        return cycle.map(known -> List.of(known == PricingCycle.YEAR ? Way.YEARLY : Way.MONTHLY))
                .orElse(List.of(Way.MONTHLY, Way.YEARLY));
    }
}
