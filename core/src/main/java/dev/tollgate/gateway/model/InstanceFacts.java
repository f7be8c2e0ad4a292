package dev.tollgate.gateway.model;

import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one side of a plan says of a dedicated instance, as far as its fee depends on it.
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
    /** The resource type of dedicated instances. */
    public static final String TYPE = "alicloud_api_gateway_instance";

    /** What these attributes say. */
    public static InstanceFacts of(String address, Value attributes) {
        return new InstanceFacts(
                address,
                AttributeValue.of(address, "instance_spec", attributes, InstanceFacts::text),
                AttributeValue.of(
                        address,
                        "payment_type",
                        attributes,
                        value -> text(value).flatMap(PaymentType::of)),
                AttributeValue.of(
                        address,
                        "pricing_cycle",
                        attributes,
                        value -> text(value).flatMap(PricingCycle::of)),
                AttributeValue.of(address, "duration", attributes, InstanceFacts::number));
    }

    private static Optional<String> text(Value value) {
        return value.asText().filter(text -> !text.isEmpty());
    }

    private static Optional<BigDecimal> number(Value value) {
        return value.asNumber()
                .or(() -> value.asText()
                        .filter(text -> text.matches("[0-9]{1,9}"))
                        .map(BigDecimal::new));
    }
}
