package dev.tollgate.price;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PriceLayersTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String FEE =
            "instances: {fees: [{regions: [cn-hangzhou], prices: {api.s1.small: {hour: %s}}}]}\n";

    @Test
    void theTopIsTheBookThatPlansArePricedWith() {
        PriceLayers layers = layers(Books.headed("one", FEE.replace("%s", "5")));

        assertThat(layers.book().fee("cn-hangzhou", "api.s1.small", BillingCycle.HOUR))
                .isEqualTo(Books.merged(Books.headed("one", FEE.replace("%s", "5")))
                        .fee("cn-hangzhou", "api.s1.small", BillingCycle.HOUR));
    }

    @Test
    void everyPriceThatIsOverriddenIsKnownTheLatestFirst() {
        PriceLayers layers = layers(
                Books.headed("one", "discounts: [{on: fees, percent: 10}]"),
                Books.headed("two", FEE.replace("%s", "5")),
                Books.headed("three", ""),
                Books.headed("four", FEE.replace("%s", "4")));

        assertThat(layers.overridden("cn-hangzhou", "api.s1.small", BillingCycle.HOUR))
                .extracting(price ->
                        price.value().toPlainString() + " " + price.origin().book())
                .containsExactly("5 two", "5.346 alibaba-cloud-cn-list");
        assertThat(layers.overridden("cn-hangzhou", "api.s1.small", BillingCycle.MONTH))
                .isEmpty();
        assertThat(layers.overridden("cn-hangzhou", "api.s1.tiny", BillingCycle.MONTH))
                .isEmpty();
    }

    @Test
    void trafficPricesAreOverriddenToo() {
        PriceLayers layers = layers(Books.headed("one", "traffic: {prices: [{regions: [cn-qingdao], perGb: 0.5}]}"));

        assertThat(layers.overriddenTraffic("cn-qingdao"))
                .extracting(price -> price.value().toPlainString())
                .containsExactly("0.72");
        assertThat(layers.overriddenTraffic("cn-hangzhou")).isEmpty();
    }

    @Test
    void aPriceWhereThereWasNoneOverridesNone() {
        PriceLayers layers = layers(Books.headed(
                "one", "instances: {fees: [{regions: [cn-hangzhou], prices: {api.s2.large.x2: {hour: 80}}}]}"));

        assertThat(layers.overridden("cn-hangzhou", "api.s2.large.x2", BillingCycle.HOUR))
                .isEmpty();
    }

    @Test
    void whatACompleteBookDropsIsNotOverridden() {
        PriceLayers layers = layers(Books.headed("one", FEE.replace("%s", "5")), Books.COMPLETE_USD);

        assertThat(layers.book().currency()).isEqualTo("USD");
        assertThat(layers.overridden("cn-hangzhou", "api.s1.small", BillingCycle.HOUR))
                .isEmpty();
    }

    @Test
    void discountsThatAreInForceAreKnown() {
        PriceLayers layers = layers(Books.headed("one", """
            discounts:
              - {on: fees, percent: 10, cycles: [year]}
              - {on: calls, percent: 5, validUntil: 2026-11-22}
            """));

        assertThat(layers.book().discounts())
                .extracting(discount -> discount.on() + " " + discount.percent() + " " + discount.cycles())
                .containsExactly("fees 10 [YEAR]");
    }

    private static PriceLayers layers(String... books) {
        return PriceBooks.layered(
                List.copyOf(Arrays.stream(books).map(Books::document).toList()), TODAY);
    }
}
