package dev.tollgate.usage;

import static java.util.stream.Collectors.toMap;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.traffic.DataService;
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
record Parameter<T>(String name, Fact<T> fact, Reading<T> reading) {
    private static final Reading<BigDecimal> COUNT = Reading.COUNT::read;
    private static final Reading<Size> GB = Reading.of(Reading.NUMBER, Size.Monthly::new);
    private static final Reading<Size> KB = Reading.of(Reading.NUMBER, Size.PerCall::new);
    private static final Reading<DataService> SERVICE =
            Form.oneOf(Stream.of(DataService.values()).collect(toMap(DataService::id, one -> one)))::read;

    /** All parameters. */
    static final List<Parameter<?>> ALL = List.of(
            new Parameter<>("monthly_hours", Fact.HOURS, Reading.of(Reading.NUMBER, Hours.Monthly::new)),
            new Parameter<>("lifetime_hours", Fact.HOURS, Reading.of(Reading.POSITIVE, Hours.Lifetime::new)),
            new Parameter<>(
                    "schedule", Fact.HOURS, (node, problems) -> new Hours.Weekly(ScheduleReading.read(node, problems))),
            new Parameter<>("peak_rps", Fact.PEAK_RPS, COUNT),
            new Parameter<>("peak_connections", Fact.PEAK_CONNECTIONS, COUNT),
            new Parameter<>("peak_new_connections_per_second", Fact.PEAK_NEW_CONNECTIONS, COUNT),
            new Parameter<>("monthly_requests", Fact.CALLS, COUNT),
            new Parameter<>("monthly_response_gb", Fact.RESPONSE_SIZE, GB),
            new Parameter<>("average_response_kb", Fact.RESPONSE_SIZE, KB),
            new Parameter<>("monthly_request_gb", Fact.REQUEST_SIZE, GB),
            new Parameter<>("average_request_kb", Fact.REQUEST_SIZE, KB),
            new Parameter<>("backend", Fact.BACKEND, SERVICE),
            new Parameter<>("client_shares", Fact.CLIENT_SHARES, SharesReading::read),
            new Parameter<>("other_monthly_requests", Fact.OTHER_CALLS, COUNT));

    /** What the node declares, or anything after the problem was reported. */
    Declared<T> declared(Node value, Place place, Evidence evidence, Problems problems) {
        return new Declared<>(fact, reading.read(value, problems), name, place, evidence);
    }
}
