package dev.tollgate.cost;

/** What a line of the bill is for, in the order in which lines are shown. */
public enum LineId {
    /** The hours of a pay-as-you-go instance; also of one whose payment type is not known. */
    INSTANCE_PAYG("instance.payg"),
    /** The monthly share of a subscription. */
    INSTANCE_SUBSCRIPTION("instance.subscription"),
    /** Requests to backends that are billed as outbound public traffic (step 2). */
    TRAFFIC_BACKEND("traffic.backend"),
    /** Responses to clients that are billed as outbound public traffic (step 4). */
    TRAFFIC_CLIENT("traffic.client"),
    /** Calls of serverless groups. */
    CALLS_SERVERLESS("calls.serverless");

    private final String id;

    LineId(String id) {
        this.id = id;
    }

    /** The id in reports. */
    public String id() {
        return id;
    }
}
