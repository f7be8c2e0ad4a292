package dev.tollgate.product;

import java.util.Arrays;
import java.util.Optional;

/** How an instance is paid for. */
public enum PaymentType {
    /** By the hour, after use. */
    PAY_AS_YOU_GO("PayAsYouGo", "pay-as-you-go"),
    /** By the month or year, in advance. */
    SUBSCRIPTION("Subscription", "subscription");

    private final String terraform;
    private final String words;

    PaymentType(String terraform, String words) {
        this.terraform = terraform;
        this.words = words;
    }

    /** The value of {@code payment_type} that the provider sends as it is meant. */
    public String terraform() {
        return terraform;
    }

    /** The payment type in words. */
    public String words() {
        return words;
    }

    /** What a value of {@code payment_type} means; the provider's validation does not mind the letter case. */
    public static Optional<PaymentType> of(String text) {
        return Arrays.stream(values())
                .filter(type -> type.terraform.equalsIgnoreCase(text))
                .findFirst();
    }
}
