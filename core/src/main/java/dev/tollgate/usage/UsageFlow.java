package dev.tollgate.usage;

/** What is counted of the traffic of a gateway. */
public enum UsageFlow {
    /** Calls, in calls a month. */
    CALLS(UsageFact.CALLS.parameter()),
    /** Requests from the gateway to backends (step 2), in GB a month. */
    REQUESTS(UsageFact.REQUEST_SIZE.parameter()),
    /** Responses from the gateway to clients (step 4), in GB a month. */
    RESPONSES(UsageFact.RESPONSE_SIZE.parameter());

    private final String parameter;

    UsageFlow(String parameter) {
        this.parameter = parameter;
    }

    /** The parameter that declares it as a volume. */
    public String parameter() {
        return parameter;
    }
}
