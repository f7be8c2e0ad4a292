package dev.tollgate.gateway.model;

import dev.tollgate.plan.Value;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the attributes of a dedicated instance that its fee depends on. */
public final class InstanceAttributes {
    private InstanceAttributes() {}

    /** Reads one side of an instance. */
    public static InstanceFacts read(String address, Value attributes) {
        return new InstanceFacts(
                address,
                AttributeValue.of(address, "instance_spec", attributes, InstanceAttributes::text),
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
                AttributeValue.of(address, "duration", attributes, InstanceAttributes::number));
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
