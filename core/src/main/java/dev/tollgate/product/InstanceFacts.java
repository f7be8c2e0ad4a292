package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The attributes of an instance, on one side of a plan, that its fee depends on.
 *
 * @param address the resource
 * @param spec the instance spec, for example {@code api.s1.small}
 * @param payment how it is paid for
 * @param cycle the unit of a subscription's term; usually absent for pay-as-you-go and after an import
 * @param duration how many units a subscription's term has; may be a number that is not sold
 */
public record InstanceFacts(
        String address,
        AttributeValue<String> spec,
        AttributeValue<PaymentType> payment,
        AttributeValue<PricingCycle> cycle,
        AttributeValue<BigDecimal> duration) {
    /** Checks that nothing is null. */
    public InstanceFacts {
        requireNonNull(address, "address is null");
        requireNonNull(spec, "spec is null");
        requireNonNull(payment, "payment is null");
        requireNonNull(cycle, "cycle is null");
        requireNonNull(duration, "duration is null");
    }
}
