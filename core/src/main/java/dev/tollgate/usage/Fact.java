package dev.tollgate.usage;

import dev.tollgate.traffic.DataService;
import java.math.BigDecimal;

/**
 * One thing that can be declared of a resource. Where it can be written in several ways, the most specific entry that has any of them
 * tells it.
 *
 * @param <T> what is declared
 */
public final class Fact<T> {
    /** When an instance runs: {@code monthly_hours}, {@code lifetime_hours} or {@code schedule}. */
    public static final Fact<Hours> HOURS = new Fact<>("monthly_hours", Hours.class);

    /** The most calls in a second: {@code peak_rps}. */
    public static final Fact<BigDecimal> PEAK_RPS = new Fact<>("peak_rps", BigDecimal.class);

    /** The most connections at a time: {@code peak_connections}. */
    public static final Fact<BigDecimal> PEAK_CONNECTIONS = new Fact<>("peak_connections", BigDecimal.class);

    /** The most connections made in a second: {@code peak_new_connections_per_second}. */
    public static final Fact<BigDecimal> PEAK_NEW_CONNECTIONS =
            new Fact<>("peak_new_connections_per_second", BigDecimal.class);

    /** Calls in a month: {@code monthly_requests}. */
    public static final Fact<BigDecimal> CALLS = new Fact<>("monthly_requests", BigDecimal.class);

    /** What is sent to clients: {@code monthly_response_gb} or {@code average_response_kb}. */
    public static final Fact<Size> RESPONSE_SIZE = new Fact<>("monthly_response_gb", Size.class);

    /** What is sent to backends: {@code monthly_request_gb} or {@code average_request_kb}. */
    public static final Fact<Size> REQUEST_SIZE = new Fact<>("monthly_request_gb", Size.class);

    /** The data service behind an API: {@code backend}. */
    public static final Fact<DataService> BACKEND = new Fact<>("backend", DataService.class);

    /** Serverless calls of the account outside the plan, in a month: {@code other_monthly_requests}. */
    public static final Fact<BigDecimal> OTHER_CALLS = new Fact<>("other_monthly_requests", BigDecimal.class);

    /** How the responses divide among kinds of clients: {@code client_shares}. */
    public static final Fact<ClientShares> CLIENT_SHARES = new Fact<>("client_shares", ClientShares.class);

    private final String parameter;
    private final Class<T> type;

    private Fact(String parameter, Class<T> type) {
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
