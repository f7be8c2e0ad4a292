package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AmountTest {
    private static final Cause REGION = new Cause("a.x", "region");
    private static final Cause SPEC = new Cause("a.x", "instance_spec");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    @Test
    void anythingFromZeroUpIsNotZero() {
        Amount unbounded = Amount.unbounded(SPEC);

        assertThat(unbounded).isEqualTo(new Amount(BigDecimal.ZERO, null, null, List.of(SPEC)));
        assertThat(unbounded.isZero()).isFalse();
        assertThat(unbounded.isExact()).isFalse();
    }

    @Test
    void somethingUnboundedThatGoesAwayHasNoLow() {
        assertThat(Amount.exact(5).minus(Amount.unbounded(SPEC)))
                .isEqualTo(new Amount(null, null, FIVE, List.of(SPEC)));
    }

    @Test
    void nothingTimesTheUnknownIsNothing() {
        assertThat(Amount.ZERO.times(Amount.unbounded(SPEC))).isEqualTo(Amount.ZERO);
        assertThat(Amount.unbounded(SPEC).times(BigDecimal.ZERO)).isEqualTo(Amount.ZERO);
    }

    @Test
    void aKnownUnitPriceOfAnUnknownQuantityKeepsTheBoundsThatAreKnown() {
        Amount quantity = Amount.between(TWO, null, SPEC);

        assertThat(quantity.times(Amount.exact(5))).isEqualTo(Amount.between(BigDecimal.TEN, null, SPEC));
    }

    @Test
    void alternativesThatAgreeAreExact() {
        assertThat(Amount.anyOf(List.of(Amount.exact(5), Amount.exact(new BigDecimal("5.00")))))
                .isEqualTo(Amount.exact(5));
    }

    @Test
    void alternativesThatDifferExpectNothing() {
        assertThat(Amount.exact(5).or(Amount.exact(2)).because(REGION)).isEqualTo(Amount.between(TWO, FIVE, REGION));
    }

    @Test
    void boundsThatMeetDecideTheAmount() {
        assertThat(Amount.between(FIVE, new BigDecimal("5.0"), SPEC)).isEqualTo(Amount.exact(5));
        assertThat(Amount.exact(5).withoutExpectation(SPEC)).isEqualTo(Amount.exact(5));
    }

    @Test
    void causesAreSortedByAddressAndFact() {
        Cause other = new Cause("a.w", "region");

        assertThat(Amount.unbounded(REGION, SPEC, other, REGION).causes()).containsExactly(other, SPEC, REGION);
    }

    @Test
    void refusesPartsThatAreNotAscending() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(FIVE, null, TWO, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(FIVE, TWO, null, List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Amount(null, FIVE, TWO, List.of()));
    }

    @Test
    void refusesProductsOfWhatCanBeNegative() {
        Amount loss = Amount.exact(-1);
        Amount open = new Amount(null, null, FIVE, List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> loss.times(Amount.exact(1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.exact(1).times(open));
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.exact(1).times(BigDecimal.valueOf(-1)));
    }

    @Test
    void refusesToChooseFromNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Amount.anyOf(List.of()));
        assertThat(Amount.sum(List.of())).isEqualTo(Amount.ZERO);
    }

    @Test
    void andKeepsTheTighterOfTwoBounds() {
        Amount wide = Amount.between(BigDecimal.ZERO, null, new Cause("a", "x"));
        Amount narrow = Amount.between(BigDecimal.ONE, BigDecimal.TEN, new Cause("b", "y"));
        Amount both = Amount.between(BigDecimal.ONE, BigDecimal.TEN, new Cause("a", "x"), new Cause("b", "y"));

        assertThat(wide.and(narrow)).isEqualTo(both);
        assertThat(narrow.and(wide)).isEqualTo(both);
        assertThat(narrow.and(Amount.exact(5))).isEqualTo(Amount.exact(5));
        assertThat(narrow.and(Amount.exact(11))).isEqualTo(narrow);
        assertThat(Amount.between(null, null).and(wide).low()).isEqualByComparingTo(BigDecimal.ZERO);
    }

    @Test
    void andKeepsAnExpectationOnTheEdgeOfTheBoundsAndNoneBeyond() {
        Amount expected = new Amount(BigDecimal.ONE, BigDecimal.valueOf(5), BigDecimal.TEN, List.of());

        assertThat(expected.and(between(5, 9)).expected()).isEqualByComparingTo("5");
        assertThat(expected.and(between(2, 5)).expected()).isEqualByComparingTo("5");
        assertThat(expected.and(between(6, 9)).expected()).isNull();
        assertThat(expected.and(between(2, 4)).expected()).isNull();
        assertThat(between(2, 9).and(expected).expected()).isEqualByComparingTo("5");
        assertThat(between(2, 9).and(between(3, 8)).expected()).isNull();
    }

    @Test
    void andTakesTheOnlyBoundThatThereIs() {
        Amount open = Amount.between(null, null);
        Amount expected = new Amount(null, BigDecimal.valueOf(5), null, List.of());

        assertThat(open.and(between(2, 9))).isEqualTo(between(2, 9));
        assertThat(between(2, 9).and(open)).isEqualTo(between(2, 9));
        assertThat(open.and(expected).expected()).isEqualByComparingTo("5");
        assertThat(Amount.between(TWO, null).and(Amount.between(null, BigDecimal.TEN)))
                .isEqualTo(between(2, 10));
    }

    @Test
    void andIsExactWhereTheBoundsMeet() {
        assertThat(between(2, 5).and(between(5, 9))).isEqualTo(Amount.exact(5));
    }

    @Test
    void dividesEveryPart() {
        Amount amount = new Amount(BigDecimal.valueOf(12), BigDecimal.valueOf(24), BigDecimal.valueOf(36), List.of());
        BigDecimal twelve = BigDecimal.valueOf(12);

        assertThat(amount.divided(twelve)).isEqualTo(new Amount(BigDecimal.ONE, TWO, BigDecimal.valueOf(3), List.of()));
        assertThat(Amount.between(null, null).divided(twelve)).isEqualTo(Amount.between(null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> amount.divided(BigDecimal.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> amount.divided(BigDecimal.ONE.negate()));
    }

    @Test
    void onlyExactlyNothingIsZero() {
        assertThat(Amount.ZERO.isZero()).isTrue();
        assertThat(Amount.exact(1).isZero()).isFalse();
        assertThat(between(0, 1).isZero()).isFalse();
        assertThat(Amount.between(null, null).isZero()).isFalse();
    }

    private static Amount between(long low, long high) {
        return Amount.between(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }
}
