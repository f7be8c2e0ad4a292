package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PriceDiagnosticsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void thereIsNothingToTellOfTheListInItsTime() {
        assertThat(PriceDiagnostics.of(Books.merged(), TODAY)).isEmpty();
        assertThat(PriceDiagnostics.of(Books.merged(), LocalDate.of(2027, 5, 21)))
                .isEmpty();
    }

    @Test
    void anOldBookIsNamedWithItsAgeAndItsSource() {
        List<Diagnostic> found = PriceDiagnostics.of(Books.merged(), LocalDate.of(2027, 5, 22));

        assertThat(found).extracting(Diagnostic::code).containsExactly(DiagnosticCode.PRICE_BOOK_OLD);
        assertThat(found.get(0).message())
                .isEqualTo(
                        "The prices of alibaba-cloud-cn-list are those of 2026-11-22, and 2027-05-22 is more than 180"
                                + " days later.");
        assertThat(found.get(0).fix()).contains("dedicated-instance");
    }

    @Test
    void whatDoesNotHoldIsNamedWithItsPlaceAndTime() {
        PriceBook book = Books.over("""
                discounts:
                  - {on: fees, percent: 10, validUntil: 2026-11-22, source: annex 1}
                  - {on: traffic, percent: 10, validFrom: 2026-11-24, source: annex 2}
                instances:
                  fees:
                    - regions: [cn-hangzhou, cn-shanghai]
                      validFrom: 2026-01-01
                      validUntil: 2026-03-31
                      prices: {api.s1.small: {hour: 1, month: 2}, api.s1.medium: {hour: 3}}
                """);

        assertThat(PriceDiagnostics.of(book, TODAY))
                .allMatch(each -> each.code() == DiagnosticCode.PRICE_NOT_IN_FORCE)
                .extracting(Diagnostic::message)
                .containsExactly(
                        "What acme.yml:7:5 gives (acme, annex 1) holds until 2026-11-22, and not on 2026-11-23, so it does"
                                + " not count.",
                        "What acme.yml:8:5 gives (acme, annex 2) holds from 2026-11-24 on, and not on 2026-11-23, so it"
                                + " does not count.",
                        "What acme.yml:11:7 gives (acme, contract 4711) holds from 2026-01-01 to 2026-03-31, and not on"
                                + " 2026-11-23, so it does not count.");
    }

    @Test
    void ofABookThatDoesNotHoldOnlyTheBookIsNamed() {
        PriceBook book = Books.over("""
                validUntil: 2026-11-22
                discounts: [{on: fees, percent: 10}, {on: calls, percent: 10}]
                """);

        assertThat(PriceDiagnostics.of(book, TODAY))
                .extracting(Diagnostic::message)
                .containsExactly("What acme.yml:1:1 gives (acme, contract 4711) holds until 2026-11-22, and not on"
                        + " 2026-11-23, so it does not count.");
    }
}
