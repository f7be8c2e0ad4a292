package dev.tollgate.usage;

import java.math.BigDecimal;

/**
 * One thing that can be declared of a resource. Where it can be written in several ways, the most specific entry that has any of them
 * tells it.
 *
 * @param <T> what is declared
 */
public final class UsageFact<T> {
    /** When an instance runs: {@code monthly_hours}, {@code lifetime_hours} or {@code schedule}. */
    public static final UsageFact<BilledHours> HOURS = new UsageFact<>("monthly_hours", BilledHours.class);

    /** The most calls in a second: {@code peak_rps}. */
    public static final UsageFact<BigDecimal> PEAK_RPS = new UsageFact<>("peak_rps", BigDecimal.class);

    /** The most connections at a time: {@code peak_connections}. */
    public static final UsageFact<BigDecimal> PEAK_CONNECTIONS = new UsageFact<>("peak_connections", BigDecimal.class);

    /** The most connections made in a second: {@code peak_new_connections_per_second}. */
    public static final UsageFact<BigDecimal> PEAK_NEW_CONNECTIONS =
            new UsageFact<>("peak_new_connections_per_second", BigDecimal.class);

    /** Calls in a month: {@code monthly_requests}. */
    public static final UsageFact<BigDecimal> CALLS = new UsageFact<>("monthly_requests", BigDecimal.class);

    /** What is sent to clients: {@code monthly_response_gb} or {@code average_response_kb}. */
    public static final UsageFact<PayloadSize> RESPONSE_SIZE =
            new UsageFact<>("monthly_response_gb", PayloadSize.class);

    /** What is sent to backends: {@code monthly_request_gb} or {@code average_request_kb}. */
    public static final UsageFact<PayloadSize> REQUEST_SIZE = new UsageFact<>("monthly_request_gb", PayloadSize.class);

    /** The data service behind an API: {@code backend}. */
    public static final UsageFact<DataService> BACKEND = new UsageFact<>("backend", DataService.class);

    /** Serverless calls of the account outside the plan, in a month: {@code other_monthly_requests}. */
    public static final UsageFact<BigDecimal> OTHER_CALLS = new UsageFact<>("other_monthly_requests", BigDecimal.class);

    /** How the responses divide among kinds of clients: {@code client_shares}. */
    public static final UsageFact<ClientShares> CLIENT_SHARES = new UsageFact<>("client_shares", ClientShares.class);

    /** What a group runs on, or the group of an API: {@code runs_on}. */
    public static final UsageFact<String> RUNS_ON = new UsageFact<>("runs_on", String.class);

    /** The group of an API: {@code group}. */
    public static final UsageFact<String> GROUP = new UsageFact<>("group", String.class);

    /** The region of a resource: {@code region}. */
    public static final UsageFact<String> REGION = new UsageFact<>("region", String.class);

    /** Whether clients in VPCs have a domain to call a group by: {@code vpc_domain}. */
    public static final UsageFact<Boolean> VPC_DOMAIN = new UsageFact<>("vpc_domain", Boolean.class);

    /** How much of the requests to backends is billed: {@code billed}. */
    public static final UsageFact<BigDecimal> BILLED = new UsageFact<>("billed", BigDecimal.class);

    /** How requests divide among stages: {@code stages}. */
    public static final UsageFact<StageShares> STAGES = new UsageFact<>("stages", StageShares.class);

    private final String parameter;
    private final Class<T> type;

    private UsageFact(String parameter, Class<T> type) {
        this.parameter = parameter;
        this.type = type;
    }

    /** The parameter to name where the fact is missing. */
    public String parameter() {
        return parameter;
    }

    T cast(Object value) {
        return type.cast(value);
    }

    @Override
    public String toString() {
        return parameter;
    }
}
