package dev.tollgate.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.money.Amount;
import dev.tollgate.price.PriceBook;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpikePlanTest {
    private static final BigDecimal MONTH = BigDecimal.valueOf(730);
    private static final BigDecimal SMALL_MONTH = number("3680");
    private static final BigDecimal MEDIUM_MONTH = number("9980");
    private static final BigDecimal MEDIUM_HOUR = number("16.10");

    private final PriceBook book = Books.with();

    /**
     * The document's example: on other days 2,000 QPS on a yearly api.s1.small, during the event 4,000 for 24 hours, switched 3 hours
     * ahead. A companion api.s1.medium is paid for 3 + 24 = 27 hours at 16.10, which is 434.70. A month of medium costs 9,980 - 3,680 =
     * 6,300 more than one of small: an upgrade costs between 6,300 x 24 / 730 = 207.12 and 6,300.
     */
    @Test
    void workOutTheDocumentsExample() {
        SpikePlan spike = spike("2000", "4000", "24", "cn-hangzhou");

        assertThat(spec(spike.daily())).isEqualTo("api.s1.small");
        assertThat(spec(spike.peak())).isEqualTo("api.s1.medium");
        SpikeCosts costs = spike.costs().get(0);
        assertThat(costs.planned().companionHours()).isEqualByComparingTo("27");
        assertThat(costs.planned().companion()).isEqualTo(Amount.exact(number("434.70")));
        assertThat(costs.monthly()).isEqualTo(Amount.exact(number("6300")));
        Amount upgrade = Objects.requireNonNull(costs.planned().upgrade());
        assertThat(low(upgrade)).isBetween(number("207.123287"), number("207.123288"));
        assertThat(upgrade.expected()).isNull();
        assertThat(upgrade.high()).isEqualByComparingTo("6300");
        assertThat(upgrade.causes()).containsExactly(SpikePricing.PRORATION);
    }

    @Test
    void tellsWhatIsDoneWhen() {
        SpikeTerms terms = terms("2000", "4000", "24", "3");
        SpikePlan spike = SpikePlan.of(terms, book, "cn-hangzhou", MONTH);
        SpecChoice daily = Objects.requireNonNull(spike.daily());
        SpecChoice peak = Objects.requireNonNull(spike.peak());

        assertThat(SpikeStep.ofUpgrade(terms, daily, peak))
                .extracting(step -> step.fromStart().intValue())
                .containsExactly(0, 24);
        assertThat(SpikeStep.ofCompanion(terms, daily, peak))
                .extracting(step -> step.fromStart().intValue())
                .containsExactly(-3, 0, 24);
    }

    @Test
    void roundsTheHoursOfACompanionUpOnce() {
        SpikeTerms terms = new SpikeTerms(
                load("2000"),
                load("4000"),
                number("1.5"),
                number("0.5"),
                number("0.1"),
                LocalDateTime.of(2026, 11, 11, 0, 0),
                SpikeTerms.Cycle.YEAR);

        assertThat(SpikePlan.of(terms, book, "cn-hangzhou", MONTH)
                        .costs()
                        .get(0)
                        .planned()
                        .companionHours())
                .isEqualByComparingTo("3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "24", "200"})
    void namesTheLengthFromWhichACompanionIsDearer(String lead) {
        SpikeTerms terms = terms("2000", "4000", "24", lead);
        SpikeCosts costs =
                SpikePlan.of(terms, book, "cn-hangzhou", MONTH).costs().get(0);
        BigDecimal turn = Objects.requireNonNull(costs.dearerFrom());

        assertThat(companion(turn, lead)).isGreaterThan(mostOfUpgrade(turn));
        assertThat(companion(turn.subtract(BigDecimal.ONE), lead))
                .isLessThanOrEqualTo(mostOfUpgrade(turn.subtract(BigDecimal.ONE)));
    }

    @Property(tries = 200)
    void anUpgradeLiesBetweenTheLinearShareAndTheMonthsBegun(@ForAll @IntRange(min = 1, max = 3000) int hours) {
        SpikeCosts costs = spike("2000", "4000", Integer.toString(hours), "cn-hangzhou")
                .costs()
                .get(0);
        Amount upgrade = Objects.requireNonNull(costs.planned().upgrade());
        BigDecimal months = BigDecimal.valueOf((hours + 729) / 730);

        assertThat(upgrade.high()).isEqualByComparingTo(number("6300").multiply(months));
        assertThat(low(upgrade).multiply(MONTH).subtract(number("6300").multiply(BigDecimal.valueOf(hours))))
                .isBetween(number("-0.000001"), number("0.000001"));
        assertThat(costs.longer())
                .allSatisfy(longer -> assertThat(low(longer.companion()))
                        .isGreaterThan(low(costs.planned().companion())));
    }

    @Test
    void needsNothingWhereTheDailyTypeCarriesTheSpike() {
        SpikePlan spike = spike("2000", "2500", "24", "cn-hangzhou");

        assertThat(spike.isNeeded()).isFalse();
        assertThat(spike.costs()).isEmpty();
    }

    @Test
    void cannotUpgradeBeyondTheLargestType() {
        SpikePlan spike = spike("40000", "100000", "24", "cn-hangzhou");

        assertThat(spike.upgradeSuffices()).isFalse();
        assertThat(spike.costs().get(0).planned().upgrade()).isNull();
        assertThat(spike.costs().get(0).planned().companion().low())
                .isEqualByComparingTo(number("46.13").multiply(number("54")));
    }

    @Test
    void boundsWhatHasNoPrice() {
        SpikeCosts costs = spike("2000", "12000", "24", "cn-hangzhou").costs().get(0);

        assertThat(low(costs.planned().companion())).isEqualByComparingTo(number("1245.51"));
        assertThat(costs.planned().companion().high()).isNull();
        assertThat(costs.dearerFrom()).isNull();
    }

    @Test
    void pricesEveryRegionThatSellsEither() {
        assertThat(SpikePlan.of(terms("2000", "4000", "24", "3"), book, null, MONTH)
                        .costs())
                .extracting(costs -> costs.regions().size())
                .containsExactly(8, 9, 1);
    }

    @Test
    void refusesASpikeBelowTheDailyLoad() {
        assertThatThrownBy(() -> terms("2000", "1000", "24", "3"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the spike has 1000 requests per second, which is less than the 2000 of other days");
    }

    private static BigDecimal companion(BigDecimal spike, String lead) {
        return MEDIUM_HOUR.multiply(spike.add(number(lead)));
    }

    private static BigDecimal mostOfUpgrade(BigDecimal spike) {
        BigDecimal months = BigDecimal.valueOf((spike.longValueExact() + 729) / 730);
        return MEDIUM_MONTH.subtract(SMALL_MONTH).multiply(months);
    }

    private SpikePlan spike(String daily, String peak, String hours, String region) {
        return SpikePlan.of(terms(daily, peak, hours, "3"), book, region, MONTH);
    }

    private static SpikeTerms terms(String daily, String peak, String hours, String lead) {
        return new SpikeTerms(
                load(daily), load(peak), number(hours), number(lead), BigDecimal.ZERO, null, SpikeTerms.Cycle.YEAR);
    }

    private static DeclaredLoads load(String qps) {
        return new DeclaredLoads(Map.of(SpecLimit.REQUESTS, number(qps)), DeclaredLoads.Unit.QPS);
    }

    private static BigDecimal low(Amount amount) {
        return Objects.requireNonNull(amount.low());
    }

    private static String spec(@Nullable SpecChoice choice) {
        return Objects.requireNonNull(choice).spec().id();
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
