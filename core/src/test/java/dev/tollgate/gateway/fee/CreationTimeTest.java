package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreationTimeTest {
    @ParameterizedTest
    @CsvSource({
        "2026-01-04T12:26:41Z, 2026-01-04T12:26:41Z",
        "2024-02-29T00:00:00Z, 2024-02-29T00:00:00Z",
        "2026-01-04T12:26Z, 2026-01-04T12:26:00Z",
        "2026-01-04 12:26:41, 2026-01-04T12:26:41Z",
        "2026-01-04, 2026-01-04T00:00:00Z",
        "2026-01-04T12:26:41.5Z, 2026-01-04T12:26:41.5Z",
        "2026-01-04T20:26:41+08:00, 2026-01-04T12:26:41Z",
        "2026-01-04T20:26:41+0800, 2026-01-04T12:26:41Z",
        "1767529601, 2026-01-04T12:26:41Z",
        "1767529601000, 2026-01-04T12:26:41Z",
        "99999999999, 5138-11-16T09:46:39Z",
        "100000000000, 1973-03-03T09:46:40Z",
    })
    void allFormsAreRead(String text, Instant expected) {
        assertThat(CreationTime.parse(text)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2026-13-04T12:26:41Z",
                "2026-02-29T12:26:41Z",
                "2026-01-04T24:00:00Z",
                "2026-01-04T12:60:41Z",
                "2026-01-04T12:26:60Z",
                "2026-01-04T12:26:4xZ",
                "2026-01-04T12:26:41z1"
            })
    void whatIsNoTimeIsNotThere(String text) {
        assertThat(CreationTime.parse(text)).isEmpty();
    }
}
