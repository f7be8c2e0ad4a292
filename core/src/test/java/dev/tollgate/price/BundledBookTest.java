package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the bundled book says beside the tables of the pricing document. */
final class BundledBookTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final String DOCUMENT =
            "https://help.aliyun.com/en/api-gateway/traditional-api-gateway/product-overview/dedicated-instance";

    private final PriceBook book = PriceBooks.bundledWith(List.of(), DAY);

    @Test
    void theJsonOfTheBuildSaysWhatTheYamlSays() throws IOException {
        try (InputStream yaml = Objects.requireNonNull(PriceBooks.class.getResourceAsStream(PriceBooks.YAML))) {
            assertThat(content(PriceBooks.bundled())).isEqualTo(content(DocumentReader.read(yaml, PriceBooks.YAML)));
        }
    }

    /** A document without its places. */
    private static Object content(Node node) {
        return node.fold(
                scalar -> scalar.kind() + " " + scalar.text(),
                sequence ->
                        sequence.items().stream().map(BundledBookTest::content).toList(),
                mapping -> mapping.entries().stream()
                        .map(entry -> List.of(entry.key(), content(entry.value())))
                        .toList());
    }

    @Test
    void headerAndOrigins() {
        assertThat(book.books())
                .containsExactly(new BookHeader(
                        "alibaba-cloud-cn-list",
                        "api-gateway",
                        DAY,
                        "CNY",
                        "list price, no promotions",
                        DOCUMENT,
                        Optional.of(180L)));
        assertThat(book.currency()).isEqualTo("CNY");
        assertThat(book.traffic("cn-heyuan").orElseThrow().origin())
                .isEqualTo(new PriceOrigin("alibaba-cloud-cn-list", DOCUMENT, DAY));
        assertThat(book.calls().orElseThrow().tiers())
                .allMatch(tier -> tier.price().origin().source().endsWith("/serverless-instance-1"));
        assertThat(book.notInForce()).isEmpty();
    }

    @Test
    void itIsOldAfterItsAgeLimit() {
        assertThat(book.oldOn(DAY.plusDays(180))).isEmpty();
        assertThat(book.oldOn(DAY.plusDays(181))).isEqualTo(book.books());
    }

    @Test
    void knowsRegionsWithoutAPrice() {
        List<String> unpriced = List.of(
                "cn-wulanchabu",
                "cn-guangzhou",
                "ap-southeast-2",
                "ap-southeast-6",
                "ap-southeast-7",
                "ap-northeast-2");
        assertThat(book.regionIds()).hasSize(19 + unpriced.size()).containsAll(unpriced);
        for (String region : unpriced) {
            assertThat(book.traffic(region)).isEmpty();
            assertThat(fee(region, "api.s1.small", BillingCycle.HOUR)).isEqualTo("missing");
        }
    }

    @Test
    void heyuanHasATrafficPriceOnly() {
        assertThat(book.traffic("cn-heyuan").orElseThrow().value()).isEqualByComparingTo("0.8");
        assertThat(fee("cn-heyuan", "api.s1.small", BillingCycle.MONTH)).isEqualTo("missing");
        assertThat(fee("cn-heyuan", "api.s2.large.x2", BillingCycle.MONTH)).isEqualTo("missing");
        assertThat(book.regionsSelling("api.s1.small")).hasSize(18).doesNotContain("cn-heyuan");
    }

    @Test
    void tellsUnknownSpecsFromMissingPrices() {
        assertThat(fee("cn-hangzhou", "api.s9.huge", BillingCycle.HOUR)).isEqualTo("unknown spec");
        assertThat(fee("cn-nowhere", "api.s1.small", BillingCycle.HOUR)).isEqualTo("missing");
        assertThat(book.regionsSelling("api.s9.huge")).isEmpty();
    }

    @Test
    void extrapolatesLargeWhenAsked() {
        PriceBook extrapolated = book.extrapolatingLarge();
        assertThat(extrapolated
                        .fee("cn-hangzhou", "api.s2.large.x2", BillingCycle.HOUR)
                        .fold(Answers.AS_TEXT))
                .isEqualTo("92.26 = 2 x api.s2.large");
        assertThat(extrapolated
                        .fee("me-east-1", "api.s2.large.x2", BillingCycle.MONTH)
                        .fold(Answers.AS_TEXT))
                .isEqualTo("77356.8 = 2 x api.s2.large");
        assertThat(extrapolated
                        .fee("cn-heyuan", "api.s2.large.x2", BillingCycle.MONTH)
                        .fold(Answers.AS_TEXT))
                .isEqualTo("missing");
        assertThat(extrapolated.fee("cn-hangzhou", "api.s2.large", BillingCycle.HOUR))
                .isEqualTo(book.fee("cn-hangzhou", "api.s2.large", BillingCycle.HOUR));
    }

    @Test
    void sellsOneToNineMonthsAndOneToThreeYears() {
        SoldTerms terms = book.terms();
        assertThat(terms.months()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L, 9L);
        assertThat(terms.years()).containsExactly(1L, 2L, 3L);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "1000000, 0",
        "1010000, 0.06",
        "11000000, 60",
        "12000000, 64",
        "101000000, 420",
        "111000000, 450"
    })
    void callsCostByTiersAfterTheFreeOnes(BigDecimal calls, BigDecimal cost) {
        assertThat(book.calls().orElseThrow().cost(calls)).isEqualByComparingTo(cost);
    }

    @Test
    void saysThatTheProductIsBeingRetired() {
        assertThat(book.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.product()).isEqualTo("api-gateway");
            assertThat(notice.purchasesEnd()).contains(LocalDate.of(2026, 8, 23));
            assertThat(notice.renewalsEnd()).contains(LocalDate.of(2027, 3, 21));
            assertThat(notice.shutdown()).contains(LocalDate.of(2027, 9, 21));
            assertThat(notice.origin().source()).endsWith("/what-is-api-gateway");
        });
    }

    private String fee(String region, String spec, BillingCycle cycle) {
        return book.fee(region, spec, cycle).fold(Answers.AS_TEXT);
    }
}
