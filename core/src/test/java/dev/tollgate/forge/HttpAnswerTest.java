package dev.tollgate.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HttpAnswerTest {
    private static final String NOW = "Sun, 22 Nov 2026 08:00:00 GMT";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "7 | 7",
                "0 | 0",
                "Sun, 22 Nov 2026 08:00:21 GMT | 21",
                "Sun, 22 Nov 2026 07:59:00 GMT | 0",
                "3600 | 91",
                "soon | ",
                "-5 | ",
                "99999999999999999999 | ",
            })
    void readsHowLongToWait(String value, @Nullable Integer seconds) {
        assertThat(answer(429, "Retry-After", value, "Date", NOW).waitingTime(Duration.ofSeconds(90)))
                .isEqualTo(java.util.Optional.ofNullable(seconds).map(Duration::ofSeconds));
    }

    @Test
    void readsWhenTheLimitOfGitHubEnds() {
        HttpAnswer answer = answer(403, "X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1795334430", "Date", NOW);

        assertThat(answer.asksToWait()).isTrue();
        assertThat(answer.waitingTime(Duration.ofSeconds(90))).contains(Duration.ofSeconds(30));
    }

    @Test
    void aRefusalIsNoLimit() {
        assertThat(answer(403, "X-RateLimit-Remaining", "4999").asksToWait()).isFalse();
        assertThat(answer(429).asksToWait()).isTrue();
        assertThat(answer(429).waitingTime(Duration.ofSeconds(90))).isEmpty();
    }

    private static HttpAnswer answer(int status, String... headers) {
        Map<String, List<String>> all = new TreeMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return new HttpAnswer(status, HttpHeaders.of(all, (name, value) -> true), "");
    }
}
