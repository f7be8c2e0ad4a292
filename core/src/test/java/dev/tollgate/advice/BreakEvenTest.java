package dev.tollgate.advice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.CallTiers;
import dev.tollgate.price.PriceBook;
import dev.tollgate.product.FeePrices;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class BreakEvenTest {
    private static final PriceBook BOOK = Books.with();
    private static final CallTiers TIERS = BOOK.calls().orElseThrow();

    private record Sold(String spec, String region) {}

    static Stream<Sold> sold() {
        return BOOK.specs().keySet().stream()
                .flatMap(spec -> BOOK.regionsSelling(spec).stream().map(region -> new Sold(spec, region)));
    }

    @ParameterizedTest
    @MethodSource("sold")
    void oneHourLessIsCheaperByTheHourAndTheHourIsNot(Sold sold) {
        FeePrices fees = new OfferFinder(BOOK.extrapolatingLarge()).fees(sold.spec(), sold.region());
        for (PricingCycle cycle : PricingCycle.values()) {
            BigDecimal month = exact(fees.monthly(cycle));
            BigDecimal hours = exact(Objects.requireNonNull(BreakEven.hours(fees.monthly(cycle), fees.hour()))
                    .from());

            assertThat(exact(fees.hour()).multiply(hours)).isGreaterThanOrEqualTo(month);
            assertThat(exact(fees.hour()).multiply(hours.subtract(BigDecimal.ONE)))
                    .isLessThan(month);
        }
    }

    @Test
    void isKnownForTheDocumentsPrices() {
        FeePrices small = new OfferFinder(BOOK).fees("api.s1.small", "cn-hangzhou");

        assertThat(Objects.requireNonNull(BreakEven.hours(small.month(), small.hour()))
                        .from())
                .isEqualTo(Amount.exact(620));
    }

    @Test
    void boundsHoursWhereThePricesAreBounded() {
        Amount month = Amount.between(number("100"), number("201"), new Cause("x", "region"));
        BreakEven even = Objects.requireNonNull(BreakEven.hours(month, Amount.exact(2)));

        assertThat(even.from().low()).isEqualByComparingTo("50");
        assertThat(even.from().high()).isEqualByComparingTo("101");
        assertThat(even.from().causes()).containsExactly(new Cause("x", "region"));
    }

    @Test
    void isNowhereWhereHoursCostNothing() {
        assertThat(BreakEven.hours(Amount.exact(1), Amount.ZERO)).isNull();
    }

    @Property
    void oneCallLessIsCheaperServerlessAndTheCallIsNot(
            @ForAll @LongRange(min = 0, max = 300_000_000) long earlier,
            @ForAll @LongRange(min = 1, max = 100_000_000) long fen) {
        BigDecimal fee = BigDecimal.valueOf(fen, 2);
        BigDecimal calls = exact(even(Amount.exact(earlier), Amount.exact(fee)));

        assertThat(cost(earlier, calls)).isGreaterThanOrEqualTo(fee);
        assertThat(cost(earlier, calls.subtract(BigDecimal.ONE))).isLessThan(fee);
    }

    /** 1 million are free, 10 million cost 60, 90 million 360; the other 3,260 buy 1,086,666,666.67 at 0.03 for 10,000. */
    @Test
    void isKnownForASmallInstance() {
        assertThat(even(Amount.ZERO, Amount.exact(3680))).isEqualTo(Amount.exact(1_187_666_667));
    }

    @Property
    void boundsCallsWhereTheOtherCallsAreBounded(
            @ForAll @LongRange(min = 0, max = 200_000_000) long one,
            @ForAll @LongRange(min = 0, max = 200_000_000) long other,
            @ForAll @LongRange(min = 0, max = 1000) long within,
            @ForAll @LongRange(min = 1, max = 100_000_000) long fen) {
        long first = Math.min(one, other);
        long last = Math.max(one, other);
        Amount fee = Amount.exact(BigDecimal.valueOf(fen, 2));
        Amount bounds =
                even(Amount.between(BigDecimal.valueOf(first), BigDecimal.valueOf(last), new Cause("x", "calls")), fee);
        BigDecimal truth = exact(even(Amount.exact(first + (last - first) * within / 1000), fee));

        assertThat(truth).isGreaterThanOrEqualTo(bounds.low());
        assertThat(truth).isLessThanOrEqualTo(bounds.high());
    }

    @Test
    void hasNoUpperBoundWhereTheOtherCallsHaveNone() {
        Amount even = even(Amount.unbounded(new Cause("x", "monthly_requests")), Amount.exact(3680));

        assertThat(even.low()).isLessThanOrEqualTo(number("1186666667"));
        assertThat(even.high()).isNull();
        assertThat(even.causes()).containsExactly(new Cause("x", "monthly_requests"));
    }

    @Test
    void hasNoCallsWhereTheyNeverCostSoMuch() {
        PriceBook free =
                Books.with("calls: {freePerMonth: 0, per: 10000, tiers: [{upTo: 10000, price: 1}, {price: 0}]}");
        CallTiers tiers = free.calls().orElseThrow();

        assertThat(new CallBreakEven(tiers)
                        .of(Amount.ZERO, Amount.exact(2))
                        .from()
                        .high())
                .isNull();
        assertThat(new CallBreakEven(tiers).of(Amount.ZERO, Amount.exact(1)).from())
                .isEqualTo(Amount.exact(10_000));
    }

    private static Amount even(Amount earlier, Amount fee) {
        return new CallBreakEven(TIERS).of(earlier, fee).from();
    }

    private static BigDecimal cost(long earlier, BigDecimal calls) {
        BigDecimal start = BigDecimal.valueOf(earlier);
        return TIERS.cost(start.add(calls)).subtract(TIERS.cost(start));
    }

    private static BigDecimal exact(Amount amount) {
        assertThat(amount.isExact()).as("%s", amount).isTrue();
        return Objects.requireNonNull(amount.low());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
