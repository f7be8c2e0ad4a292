package dev.tollgate.advice;

/** The ways to pay for a gateway. */
public enum PaymentWay {
    /** A dedicated instance by the hour. */
    HOURLY("payAsYouGo", "pay-as-you-go"),
    /** A dedicated instance by the month, in advance. */
    MONTHLY("subscriptionByMonth", "subscription by the month"),
    /** A dedicated instance by the year, in advance. */
    YEARLY("subscriptionByYear", "subscription by the year"),
    /** No dedicated instance: by the call. */
    SERVERLESS("serverless", "serverless");

    private final String id;
    private final String words;

    PaymentWay(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name in reports. */
    public String id() {
        return id;
    }

    /** The name for people. */
    public String words() {
        return words;
    }

    /** True for subscriptions. */
    public boolean isPrepaid() {
        return this == MONTHLY || this == YEARLY;
    }
}
