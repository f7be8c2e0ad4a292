package dev.tollgate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpecSizingTest {
    private static final long MOST = 70_000;

    private final PriceBook book = Books.with();
    private final SpecSizing sizing = new SpecSizing(book.specs().values());

    @Test
    void choosesForEveryLoadWhatTheDocumentsTableSays() throws IOException {
        Map<String, Long> table = requestsPerSecond();
        assertThat(table).hasSize(8);
        for (long rps = 1; rps <= MOST; rps++) {
            SpecChoice choice = sizing.choose(rps(rps)).orElseThrow();
            String alone = carrying(table, rps);
            if (alone == null) {
                assertThat(choice.instances()).as("%s RPS", rps).isEqualTo(2);
                assertThat(choice.spec().id()).isEqualTo(carrying(table, (rps + 1) / 2));
            } else {
                assertThat(choice.instances()).as("%s RPS", rps).isOne();
                assertThat(choice.spec().id()).as("%s RPS", rps).isEqualTo(alone);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTS, 2500, api.s1.small",
        "REQUESTS, 2500.1, api.s1.medium",
        "CONNECTIONS, 50000, api.s1.small",
        "CONNECTIONS, 50001, api.s1.medium",
        "NEW_CONNECTIONS, 5001, api.s2.large.x2",
        "NEW_CONNECTIONS, 10001, api.s2.large.x4",
        "POOL, 24001, api.s2.large.x6",
        "OUTBOUND, 101, api.s2.large",
        "OUTBOUND, 201, api.s2.large.x3",
        "OUTBOUND, 401, api.s2.large.x5",
        "SLA, 99.95, api.s1.small",
        "SLA, 99.96, api.s2.large",
    })
    void looksAtEveryLimit(SpecLimit limit, BigDecimal demand, String spec) {
        SpecChoice choice = sizing.choose(load(Map.of(limit, demand))).orElseThrow();

        assertThat(choice.spec().id()).isEqualTo(spec);
        assertThat(choice.instances()).isOne();
    }

    @ParameterizedTest
    @CsvSource({
        "REQUESTS, 120001, 3, api.s2.large.x5",
        "CONNECTIONS, 2000001, 3, api.s2.large.x4",
        "INBOUND, 5121, 2, api.s1.small",
        "OUTBOUND, 1200, 2, api.s2.large.x5",
    })
    void takesTheFewestInstancesWhereNoTypeCarriesTheLoadAlone(
            SpecLimit limit, BigDecimal demand, long instances, String spec) {
        SpecChoice choice = sizing.choose(load(Map.of(limit, demand))).orElseThrow();

        assertThat(choice.instances()).isEqualTo(instances);
        assertThat(choice.spec().id()).isEqualTo(spec);
        assertThat(choice.measures()).noneMatch(LimitMeasure::isExceeded);
    }

    @Test
    void doesNotShareAServiceLevelAmongInstances() {
        SpecChoice choice = sizing.choose(
                        load(Map.of(SpecLimit.INBOUND, number("5121"), SpecLimit.SLA, number("99.99"))))
                .orElseThrow();

        assertThat(choice.instances()).isEqualTo(2);
        assertThat(choice.spec().id()).isEqualTo("api.s2.large");
        assertThat(sizing.choose(load(Map.of(SpecLimit.SLA, number("99.991"))))).isEmpty();
    }

    @Test
    void tellsTheHeadroomOfEachLimitAndWhyTheNextTypeDownIsTooSmall() {
        SpecChoice choice = sizing.choose(
                        load(Map.of(SpecLimit.REQUESTS, number("4000"), SpecLimit.CONNECTIONS, number("60000"))))
                .orElseThrow();

        assertThat(choice.measures()).hasSize(SpecLimit.values().length);
        LimitMeasure requests = choice.measures().get(0);
        assertThat(requests.headroom()).hasValue(number("1000"));
        assertThat(requests.percent()).hasValue(number("20"));
        assertThat(choice.measures().get(2).headroom()).isEmpty();
        assertThat(Objects.requireNonNull(choice.smaller()).exceeded())
                .extracting(LimitMeasure::limit)
                .containsExactly(SpecLimit.REQUESTS, SpecLimit.CONNECTIONS);
        assertThat(Objects.requireNonNull(choice.larger()).exceeded()).isEmpty();
    }

    @Test
    void hasNothingBelowTheSmallestAndNothingAboveTheLargest() {
        assertThat(sizing.choose(rps(1)).orElseThrow().smaller()).isNull();
        assertThat(sizing.choose(rps(60_000)).orElseThrow().larger()).isNull();
    }

    private static DeclaredLoads rps(long rps) {
        return load(Map.of(SpecLimit.REQUESTS, BigDecimal.valueOf(rps)));
    }

    private static DeclaredLoads load(Map<SpecLimit, BigDecimal> demands) {
        return new DeclaredLoads(demands, DeclaredLoads.Unit.RPS);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    private static @Nullable String carrying(Map<String, Long> table, long rps) {
        for (Map.Entry<String, Long> row : table.entrySet()) {
            if (rps <= row.getValue()) {
                return row.getKey();
            }
        }
        return null;
    }

    /** The first two columns of the document's table of instance types, as they are printed. */
    private static Map<String, Long> requestsPerSecond() throws IOException {
        Map<String, Long> table = new LinkedHashMap<>();
        for (String line : document().lines().toList()) {
            String[] cells = line.split("\\|", -1);
            if (line.startsWith("api.s") && cells.length > 7) {
                table.put(cells[0].strip(), Long.parseLong(cells[1].strip().replace(",", "")));
            }
        }
        return table;
    }

    private static String document() throws IOException {
        try (InputStream in = Objects.requireNonNull(PriceBooks.class.getResourceAsStream("pricing-document.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
