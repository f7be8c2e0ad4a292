package dev.tollgate.gateway.advice;

import dev.tollgate.advice.PaymentChange;
import dev.tollgate.advice.PaymentChange.Kind;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.gateway.model.DedicatedInstance;

/** What a change of the way to pay means in Terraform. The rules are those of the provider and of its API, not of the plan. */
final class PaymentChanges {
    private PaymentChanges() {}

    /** Of an instance that is paid in one way, to another. */
    static PaymentChange of(CurrentPayment paid, DedicatedInstance.Connection connection, PaymentWay to) {
        if (to == PaymentWay.SERVERLESS && connection == DedicatedInstance.Connection.VPC_CONNECTED) {
            return new PaymentChange(
                    Kind.NOT_AT_ALL, "it reaches its backends from your own VPC, which a serverless instance does not");
        }
        if (paid.is(to)) {
            return PaymentChange.NONE;
        }
        if (paid.fresh()) {
            return new PaymentChange(Kind.BEFORE_CREATE, "nothing is bought yet: " + written(to));
        }
        if (paid.isOpen()) {
            return new PaymentChange(Kind.NOT_KNOWN, "payment_type is not known until apply");
        }
        return paid.isPrepaid() ? ofSubscription(to) : ofHourly(to);
    }

    /** Of serverless groups, to a dedicated instance. */
    static PaymentChange ofGroups(boolean fresh) {
        return fresh
                ? new PaymentChange(
                        Kind.BEFORE_CREATE, "no group is created yet: create the instance, and set instance_id")
                : new PaymentChange(
                        Kind.REPLACE,
                        "instance_id forces new groups, with other ids and domains; the console moves a group as it is");
    }

    /** Of an instance to another type. */
    static PaymentChange ofSpec(CurrentPayment paid) {
        if (paid.fresh()) {
            return new PaymentChange(Kind.BEFORE_CREATE, "nothing is bought yet: set instance_spec");
        }
        return new PaymentChange(
                Kind.IN_PLACE,
                paid.isPrepaid()
                        ? "instance_spec changes in place; the difference for the rest of the term is paid or refunded"
                        : "instance_spec changes in place");
    }

    private static PaymentChange ofSubscription(PaymentWay to) {
        return switch (to) {
            case HOURLY ->
                new PaymentChange(
                        Kind.NOT_AT_ALL,
                        "payment_type forces a new instance, and Terraform cannot delete a subscription, which stays paid;"
                                + " the console converts it and refunds the rest");
            case MONTHLY, YEARLY ->
                new PaymentChange(
                        Kind.NOT_AT_ALL,
                        "a changed pricing_cycle buys nothing; the console renews the subscription for another term");
            case SERVERLESS ->
                new PaymentChange(
                        Kind.NOT_AT_ALL, "Terraform cannot delete a subscription: it stays paid until its term ends");
        };
    }

    private static PaymentChange ofHourly(PaymentWay to) {
        return to == PaymentWay.SERVERLESS
                ? new PaymentChange(
                        Kind.REPLACE,
                        "instance_id forces new groups, with other ids and domains; then the instance can go")
                : new PaymentChange(
                        Kind.REPLACE,
                        "payment_type forces a new instance, and with it instance_id new groups: " + written(to));
    }

    private static String written(PaymentWay way) {
        return switch (way) {
            case HOURLY -> "payment_type = \"PayAsYouGo\"";
            case MONTHLY -> "payment_type = \"Subscription\", pricing_cycle = \"month\" and a duration";
            case YEARLY -> "payment_type = \"Subscription\", pricing_cycle = \"year\" and a duration";
            case SERVERLESS -> "leave out the instance, and instance_id of its groups";
        };
    }
}
