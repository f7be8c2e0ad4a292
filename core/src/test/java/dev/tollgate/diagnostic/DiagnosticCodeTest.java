package dev.tollgate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class DiagnosticCodeTest {
    /** The codes that version 1 of the interface promises. */
    private static final List<String> PROMISED = List.of(
            "plan-errored",
            "plan-incomplete",
            "plan-refresh-only",
            "region-unknown",
            "region-conflict",
            "spec-unknown",
            "payment-unknown",
            "term-unknown",
            "spec-not-in-book",
            "price-missing",
            "price-extrapolated",
            "price-book-old",
            "price-not-in-force",
            "payment-case",
            "term-invalid",
            "term-change-buys-nothing",
            "subscription-not-deletable",
            "subscription-replaced",
            "still-billed-after-forget",
            "value-unknown",
            "instance-elsewhere",
            "not-seen-through",
            "product-unpriced",
            "product-retiring",
            "api-not-deployed",
            "backend-not-covered",
            "path-not-shown",
            "tag-conflict",
            "tag-invalid",
            "usage-unknown-key",
            "usage-unknown-parameter",
            "usage-matches-nothing",
            "usage-contradiction",
            "over-rps",
            "over-connections",
            "over-new-connections",
            "over-bandwidth",
            "over-month",
            "sla-lowered");

    @Test
    void keepsEveryPromisedCode() {
        assertThat(ids()).containsAll(PROMISED);
    }

    @Test
    void codesAreLowerCaseWordsInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(ids()).allMatch(id -> id.matches("[a-z]+(-[a-z]+)*")).doesNotHaveDuplicates();
            assertThat(Stream.of(Severity.values()).map(Severity::id)).containsExactly("error", "warning", "info");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static List<String> ids() {
        return Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id).toList();
    }
}
