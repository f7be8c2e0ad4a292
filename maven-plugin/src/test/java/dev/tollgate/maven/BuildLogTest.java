package dev.tollgate.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuildLogTest {
    @ParameterizedTest
    @CsvSource({
        "'\u001b[31mred',\\u001b[31mred",
        "'one\u0007\ntwo\u202e','one\\u0007\ntwo\\u202e'",
        "'plain words, 100% \u4e2d','plain words, 100% \u4e2d'",
        "'a\u0085b\u2028c',a\\u0085b\\u2028c",
    })
    void writesOutWhatCouldRewriteALog(String text, String safe) {
        assertThat(BuildLog.escapeLines(text)).isEqualTo(safe);
    }
}
