package dev.tollgate.usage;

import static java.util.stream.Collectors.toMap;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name under which a fact is written, and how its value is read. On which resource types it exists is in {@link ParameterTable}.
 *
 * @param name the name in usage files
 * @param fact what it declares
 * @param reading how its value is written
 * @param <T> what it declares
 */
public record UsageParameter<T>(String name, UsageFact<T> fact, ParameterForm<T> reading) {
    private static final ParameterForm<BigDecimal> COUNT = ParameterForm.COUNT::read;
    private static final ParameterForm<PayloadSize> GB =
            ParameterForm.of(ParameterForm.NUMBER, PayloadSize.Monthly::new);
    private static final ParameterForm<PayloadSize> KB =
            ParameterForm.of(ParameterForm.NUMBER, PayloadSize.PerCall::new);
    private static final ParameterForm<DataService> SERVICE =
            Form.oneOf(Stream.of(DataService.values()).collect(toMap(DataService::id, one -> one)))::read;

    /** All parameters. */
    static final List<UsageParameter<?>> ALL = List.of(
            new UsageParameter<>(
                    "monthly_hours", UsageFact.HOURS, ParameterForm.of(ParameterForm.NUMBER, BilledHours.Monthly::new)),
            new UsageParameter<>(
                    "lifetime_hours",
                    UsageFact.HOURS,
                    ParameterForm.of(ParameterForm.POSITIVE, BilledHours.Lifetime::new)),
            new UsageParameter<>(
                    "schedule",
                    UsageFact.HOURS,
                    (node, problems) -> new BilledHours.Weekly(ScheduleReading.read(node, problems))),
            new UsageParameter<>("peak_rps", UsageFact.PEAK_RPS, COUNT),
            new UsageParameter<>("peak_connections", UsageFact.PEAK_CONNECTIONS, COUNT),
            new UsageParameter<>("peak_new_connections_per_second", UsageFact.PEAK_NEW_CONNECTIONS, COUNT),
            new UsageParameter<>("monthly_requests", UsageFact.CALLS, COUNT),
            new UsageParameter<>("monthly_response_gb", UsageFact.RESPONSE_SIZE, GB),
            new UsageParameter<>("average_response_kb", UsageFact.RESPONSE_SIZE, KB),
            new UsageParameter<>("monthly_request_gb", UsageFact.REQUEST_SIZE, GB),
            new UsageParameter<>("average_request_kb", UsageFact.REQUEST_SIZE, KB),
            new UsageParameter<>("backend", UsageFact.BACKEND, SERVICE),
            new UsageParameter<>("client_shares", UsageFact.CLIENT_SHARES, SharesReading::read),
            new UsageParameter<>("runs_on", UsageFact.RUNS_ON, Form.NAME::read),
            new UsageParameter<>("group", UsageFact.GROUP, Form.NAME::read),
            new UsageParameter<>("region", UsageFact.REGION, Form.NAME::read),
            new UsageParameter<>("vpc_domain", UsageFact.VPC_DOMAIN, Form.FLAG::read),
            new UsageParameter<>("billed", UsageFact.BILLED, ParameterForm.PART::read),
            new UsageParameter<>("stages", UsageFact.STAGES, StageShares::read),
            new UsageParameter<>("other_monthly_requests", UsageFact.OTHER_CALLS, COUNT));

    /** What the node declares, or anything after the problem was reported. */
    DeclaredValue<T> declared(Node value, Place place, Evidence evidence, Problems problems) {
        return new DeclaredValue<>(fact, reading.read(value, problems), name, place, evidence);
    }
}
