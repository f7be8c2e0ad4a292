package dev.tollgate.gateway.fee;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.product.PaymentType;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The cash that applying costs at once. Subscription terms are prepaid; pay-as-you-go is not.
 */
final class DueAtApply {
    private DueAtApply() {}

    /** What a new instance costs at once: the whole term of a subscription. */
    static Amount ofNew(InstanceFee fee) {
        Optional<PaymentType> payment = fee.facts().payment().known();
        if (payment.isEmpty()) {
            return Amount.ZERO.or(fee.termCost()).because(new Cause(fee.facts().address(), "payment_type"));
        }
        return payment.get() == PaymentType.SUBSCRIPTION ? fee.termCost() : Amount.ZERO;
    }

    /**
     * What a changed spec of an existing subscription costs at once: between nothing and the price difference for the whole bought
     * term, since no plan tells how much of the term remains. Negative for a downgrade.
     */
    static Amount ofChange(InstanceFee before, InstanceFee after) {
        boolean subscription = before.facts()
                .payment()
                .known()
                .filter(PaymentType.SUBSCRIPTION::equals)
                .isPresent();
        if (!subscription
                || before.facts().spec().known().equals(after.facts().spec().known())) {
            return Amount.ZERO;
        }
        Amount wholeTerm = wholeTerm(before, after);
        return Amount.between(
                lesser(wholeTerm.low()),
                greater(wholeTerm.high()),
                new Cause(before.facts().address(), "remaining term"));
    }

    private static Amount wholeTerm(InstanceFee before, InstanceFee after) {
        return before.terms().standing() == PossibleTerms.Standing.NOT_SOLD
                ? Amount.between(null, null)
                : before.terms().over(term -> term.cost(after.prices()).minus(term.cost(before.prices())));
    }

    private static @Nullable BigDecimal lesser(@Nullable BigDecimal low) {
        return low == null ? null : low.min(BigDecimal.ZERO);
    }

    private static @Nullable BigDecimal greater(@Nullable BigDecimal high) {
        return high == null ? null : high.max(BigDecimal.ZERO);
    }
}
