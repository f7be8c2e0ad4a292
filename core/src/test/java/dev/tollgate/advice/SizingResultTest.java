package dev.tollgate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.price.PriceBook;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SizingResultTest {
    private final PriceBook book = Books.with();

    @Test
    void pricesTheTypeAndItsNeighboursInARegion() {
        SizingResult size = SizingResult.of(rps(4000), book, "me-east-1");

        assertThat(size.offers()).hasSize(1);
        SpecOffer offer = size.offers().get(0);
        assertThat(offer.prices())
                .extracting(SpecOffer.Price::spec)
                .containsExactly("api.s1.small", "api.s1.medium", "api.s2.large");
        assertThat(offer.prices().get(1).fees().month()).isEqualTo(exact("16918.40"));
        assertThat(size.withoutPrice()).isEmpty();
    }

    @Test
    void putsRegionsOfTheSamePricesTogetherAndNamesThoseWithout() {
        SizingResult size = SizingResult.of(rps(4000), book, null);

        assertThat(size.offers()).extracting(offer -> offer.regions().size()).containsExactly(8, 9, 1);
        assertThat(size.withoutPrice())
                .containsExactlyInAnyOrder(
                        "cn-heyuan",
                        "cn-wulanchabu",
                        "cn-guangzhou",
                        "ap-southeast-2",
                        "ap-southeast-6",
                        "ap-southeast-7",
                        "ap-northeast-2");
    }

    @Test
    void boundsWhatHasNoPriceByWhatTheLargeTypeCosts() {
        Amount hour = hour(SizingResult.of(rps(12_000), book, "cn-hangzhou"), "api.s2.large.x2");

        assertThat(hour.low()).isEqualByComparingTo("46.13");
        assertThat(hour.expected()).isNull();
        assertThat(hour.high()).isNull();
        assertThat(hour.causes()).extracting(cause -> cause.fact()).containsExactly("price of api.s2.large.x2");
        assertThat(hour(SizingResult.of(rps(12_000), book.extrapolatingLarge(), "cn-hangzhou"), "api.s2.large.x2"))
                .isEqualTo(exact("92.26"));
    }

    @Test
    void countsEveryInstance() {
        SizingResult size = SizingResult.of(rps(70_000), book.extrapolatingLarge(), "cn-hangzhou");

        assertThat(hour(size, "api.s2.large.x4")).isEqualTo(exact("369.04"));
    }

    @Test
    void usesThePricesOfTheUser() {
        PriceBook own = Books.with(
                "instances: {fees: [{regions: [cn-hangzhou], prices: {api.s2.large.x2: {hour: 80, month: 50000, year: 500000}}}]}");

        assertThat(hour(SizingResult.of(rps(12_000), own, "cn-hangzhou"), "api.s2.large.x2"))
                .isEqualTo(exact("80"));
    }

    private static Amount hour(SizingResult size, String spec) {
        List<SpecOffer.Price> prices = size.offers().get(0).prices();
        return prices.stream()
                .filter(price -> price.spec().equals(spec))
                .findFirst()
                .orElseThrow()
                .fees()
                .hour();
    }

    private static DeclaredLoads rps(long rps) {
        return new DeclaredLoads(Map.of(SpecLimit.REQUESTS, BigDecimal.valueOf(rps)), DeclaredLoads.Unit.RPS);
    }

    private static Amount exact(String value) {
        return Amount.exact(new BigDecimal(value));
    }
}
