package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Books of the user over the bundled one. */
final class UserBooksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void aPriceOfTheUserReplacesThatOfTheListAndKnowsItsBook() {
        PriceBook book = Books.over("""
                instances:
                  fees:
                    - regions: [cn-hangzhou, cn-heyuan]
                      source: annex 2
                      asOf: 2026-10-02
                      prices: {api.s1.small: {hour: 5.5}}
                traffic:
                  prices: [{regions: [cn-hangzhou], perGb: 0.6}]
                """);
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5.5");
        assertThat(fee(book, "cn-heyuan", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5.5");
        assertThat(fee(book, "cn-heyuan", "api.s1.small", BillingCycle.MONTH)).isEqualTo("missing");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.MONTH)).isEqualTo("3680");
        assertThat(fee(book, "cn-shanghai", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5.94");
        assertThat(((FeeQuote.Priced) book.fee("cn-hangzhou", "api.s1.small", BillingCycle.HOUR))
                        .price()
                        .origin())
                .isEqualTo(new PriceOrigin("acme", "annex 2", LocalDate.of(2026, 10, 2)));
        assertThat(book.traffic("cn-hangzhou").orElseThrow())
                .isEqualTo(UnitPrice.of(
                        new BigDecimal("0.6"), new PriceOrigin("acme", "contract 4711", LocalDate.of(2026, 10, 1))));
        assertThat(book.regionsSelling("api.s1.small")).hasSize(19);
        assertThat(book.books()).extracting(BookHeader::id).containsExactly("alibaba-cloud-cn-list", "acme");
    }

    @Test
    void laterBooksWin() {
        String fees = "instances: {fees: [{regions: [cn-hangzhou], prices: {api.s1.small: {hour: %s}}}]}\n";
        PriceBook book = Books.merged(
                Books.headed("one", fees.replace("%s", "1")), Books.headed("two", fees.replace("%s", "2")));
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.HOUR)).isEqualTo("2");
    }

    @Test
    void regionsAndSpecsAreAdded() {
        PriceBook book = Books.over("""
                regions: {cn-moon: China (Moon)}
                instances:
                  specs:
                    api.s3.giant:
                      {requestsPerSecond: 100000, connections: 1, newConnectionsPerSecond: 2, poolSize: 3,
                       inboundMbps: 4, outboundMbps: 5, sla: 99.995, multiple: {times: 8, of: api.s2.large}}
                  fees:
                    - regions: [cn-moon]
                      prices: {api.s2.large: {hour: 60}}
                """);
        assertThat(book.regions()).hasSize(26).containsEntry("cn-moon", "China (Moon)");
        assertThat(book.specs()).hasSize(9).containsKey("api.s3.giant");
        assertThat(fee(book, "cn-hangzhou", "api.s3.giant", BillingCycle.HOUR))
                .isEqualTo("at least 46.13, 8 x api.s2.large");
        assertThat(fee(book, "cn-moon", "api.s3.giant", BillingCycle.HOUR)).isEqualTo("at least 60, 8 x api.s2.large");
        assertThat(fee(book, "cn-moon", "api.s2.large.x2", BillingCycle.HOUR))
                .isEqualTo("at least 60, 2 x api.s2.large");
        assertThat(book.regionsSelling("api.s2.large")).contains("cn-moon");
        assertThat(book.regionsSelling("api.s1.small")).doesNotContain("cn-moon");
    }

    @Test
    void aLowerBoundFollowsTheNewPriceOfLargeAndGivesWayToAPrice() {
        PriceBook book = Books.over("""
                instances:
                  fees:
                    - regions: [cn-hangzhou]
                      prices:
                        api.s2.large: {hour: 40}
                        api.s2.large.x3: {hour: 111}
                """);
        assertThat(fee(book, "cn-hangzhou", "api.s2.large.x2", BillingCycle.HOUR))
                .isEqualTo("at least 40, 2 x api.s2.large");
        assertThat(fee(book, "cn-hangzhou", "api.s2.large.x3", BillingCycle.HOUR))
                .isEqualTo("111");
        assertThat(fee(book.extrapolatingLarge(), "cn-hangzhou", "api.s2.large.x3", BillingCycle.HOUR))
                .isEqualTo("111");
        assertThat(fee(book.extrapolatingLarge(), "cn-hangzhou", "api.s2.large.x4", BillingCycle.HOUR))
                .isEqualTo("160 = 4 x api.s2.large");
    }

    @Test
    void discountsAreTakenOffExactlyAndRemembered() {
        PriceBook book = Books.over(
                "discounts: [{on: fees, percent: 12.5}, {on: traffic, percent: 3}, {on: calls, percent: 50}]\n");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5.1975");
        assertThat(fee(book, "cn-hangzhou", "api.s2.large.x2", BillingCycle.YEAR))
                .isEqualTo("at least 300300, 2 x api.s2.large");
        assertThat(book.traffic("cn-qingdao").orElseThrow().value()).isEqualTo("0.6984");
        assertThat(book.calls().orElseThrow().cost(new BigDecimal(12_000_000))).isEqualByComparingTo("32");
        assertThat(book.traffic("cn-qingdao").orElseThrow().reductions())
                .containsExactly(new PriceReduction(
                        new BigDecimal("3"), new PriceOrigin("acme", "contract 4711", LocalDate.of(2026, 10, 1))));
        assertThat(book.traffic("cn-qingdao").orElseThrow().origin().book()).isEqualTo("alibaba-cloud-cn-list");
    }

    @Test
    void theDiscountThatNamesMostIsMeantAndOwnPricesAreNet() {
        PriceBook book = Books.over("""
                discounts:
                  - {on: fees, percent: 10}
                  - {on: fees, percent: 20, regions: [cn-hangzhou]}
                  - {on: fees, percent: 30, regions: [cn-hangzhou], specs: [api.s1.small]}
                  - {on: fees, percent: 40, regions: [cn-hangzhou], specs: [api.s1.small], cycles: [year]}
                  - {on: fees, percent: 50, regions: [cn-shanghai], specs: [api.s2.large.x2]}
                instances:
                  fees: [{regions: [cn-beijing], prices: {api.s1.small: {hour: 5}}}]
                """);
        assertThat(fee(book, "cn-shanghai", "api.s1.small", BillingCycle.MONTH)).isEqualTo("3312");
        assertThat(fee(book, "cn-hangzhou", "api.s1.medium", BillingCycle.MONTH))
                .isEqualTo("7984");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.MONTH)).isEqualTo("2576");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.YEAR)).isEqualTo("26496");
        assertThat(fee(book, "cn-beijing", "api.s1.small", BillingCycle.HOUR)).isEqualTo("5");
        assertThat(fee(book, "cn-shanghai", "api.s2.large", BillingCycle.MONTH)).isEqualTo("25740");
        assertThat(fee(book, "cn-shanghai", "api.s2.large.x2", BillingCycle.MONTH))
                .isEqualTo("at least 14300, 2 x api.s2.large");
    }

    @Test
    void whatIsNotInForceLeavesItsOriginOnly() {
        PriceBook book = Books.over("""
                validUntil: 2027-12-31
                discounts:
                  - {on: fees, percent: 10, validUntil: 2026-11-22, source: ended yesterday}
                  - {on: traffic, percent: 10, validFrom: 2026-11-23, source: begins today}
                instances:
                  fees:
                    - {regions: [cn-hangzhou], validUntil: 2026-11-23, prices: {api.s1.small: {hour: 1}}}
                    - {regions: [cn-hangzhou], validFrom: 2026-11-24, source: begins tomorrow, prices: {api.s1.small: {hour: 2}}}
                """);
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.HOUR)).isEqualTo("1");
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.MONTH)).isEqualTo("3680");
        assertThat(book.traffic("cn-hangzhou").orElseThrow().value()).isEqualTo("0.72");
        assertThat(book.notInForce())
                .extracting(part -> part.origin().source())
                .containsExactly("ended yesterday", "begins tomorrow");
    }

    @Test
    void aBookThatIsNotInForceIsNotUsed() {
        PriceBook book = Books.over("validUntil: 2026-11-22\nregions: {cn-moon: China (Moon)}\n");
        assertThat(book.books()).hasSize(1);
        assertThat(book.regionIds()).doesNotContain("cn-moon");
        assertThat(book.notInForce()).extracting(part -> part.origin().book()).containsExactly("acme");
    }

    @Test
    void aCompleteBookReplacesTheListInItsOwnCurrency() {
        PriceBook book = PriceBooks.bundledWith(List.of(Books.document(Books.COMPLETE_USD)), TODAY);
        assertThat(book.currency()).isEqualTo("USD");
        assertThat(book.books()).hasSize(1);
        assertThat(book.regionIds()).containsExactly("cn-hangzhou");
        assertThat(book.notices()).isEmpty();
        assertThat(book.calls()).isEmpty();
        assertThat(fee(book, "cn-hangzhou", "api.s1.small", BillingCycle.YEAR)).isEqualTo("5518.2");
        assertThat(fee(book, "cn-hangzhou", "api.s1.medium", BillingCycle.YEAR)).isEqualTo("unknown spec");
    }

    private static String fee(PriceBook book, String region, String spec, BillingCycle cycle) {
        return book.fee(region, spec, cycle).fold(Answers.AS_TEXT);
    }
}
