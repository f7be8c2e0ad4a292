package dev.tollgate.gateway.advice;

import dev.tollgate.advice.PaymentWay;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PricingCycle;
import java.util.List;
import java.util.Optional;

/**
 * How the instance that a plan leads to is paid for.
 *
 * @param ways the ways that are possible, one where the plan tells
 * @param fresh true when nothing is bought yet
 */
record CurrentPayment(List<PaymentWay> ways, boolean fresh) {
    CurrentPayment {
        ways = List.copyOf(ways);
    }

    /** What the plan tells; the bought term of an existing subscription is what its state says. */
    static CurrentPayment of(ResourceChange change) {
        String address = change.address().text();
        boolean fresh = change.action() == Action.CREATE || change.action().isReplace();
        InstanceFacts facts =
                InstanceAttributes.read(address, fresh || change.before().isNull() ? change.after() : change.before());
        Optional<PaymentType> payment =
                InstanceAttributes.read(address, change.after()).payment().known();
        return new CurrentPayment(
                payment.map(known -> ways(known, facts.cycle().known()))
                        .orElse(List.of(PaymentWay.HOURLY, PaymentWay.MONTHLY, PaymentWay.YEARLY)),
                fresh);
    }

    /** True when it is this way for certain. */
    boolean is(PaymentWay way) {
        return ways.equals(List.of(way));
    }

    /** True when it is a subscription for certain, by whichever cycle. */
    boolean isPrepaid() {
        return ways.stream().allMatch(PaymentWay::isPrepaid);
    }

    /** True when nothing tells whether it is a subscription. */
    boolean isOpen() {
        return ways.contains(PaymentWay.HOURLY) && ways.size() > 1;
    }

    private static List<PaymentWay> ways(PaymentType payment, Optional<PricingCycle> cycle) {
        if (payment == PaymentType.PAY_AS_YOU_GO) {
            return List.of(PaymentWay.HOURLY);
        }
        return cycle.map(known -> List.of(known == PricingCycle.YEAR ? PaymentWay.YEARLY : PaymentWay.MONTHLY))
                .orElse(List.of(PaymentWay.MONTHLY, PaymentWay.YEARLY));
    }
}
