package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/**
 * Soundness: what is true of the operands is never excluded by the result. Monotony: learning something of the operands never widens
 * the result.
 */
@Domain(AmountDomain.class)
@Domain(DomainContext.Global.class)
final class AmountBoundsTest {
    @Property
    void theSumHoldsForEveryTruth(@ForAll Bounded a, @ForAll Bounded b) {
        assertHolds(a, b, Amount::plus, BigDecimal::add);
    }

    @Property
    void theDifferenceHoldsForEveryTruth(@ForAll Bounded a, @ForAll Bounded b) {
        assertHolds(a, b, Amount::minus, BigDecimal::subtract);
    }

    @Property
    void theProductHoldsForEveryTruth(@ForAll("notNegative") Bounded a, @ForAll("notNegative") Bounded b) {
        assertHolds(a, b, Amount::times, BigDecimal::multiply);
    }

    @Property
    void theNegativeHoldsForEveryTruth(@ForAll Bounded a) {
        assertHolds(a, Amount::negated, BigDecimal::negate);
    }

    @Property
    void theMultipleHoldsForEveryTruth(@ForAll Bounded a, @ForAll BigDecimal x) {
        assertHolds(a, amount -> amount.times(x.abs()), truth -> truth.multiply(x.abs()));
    }

    @Property
    void theAlternativeHoldsForEitherTruth(@ForAll Bounded a, @ForAll Bounded b) {
        assertHolds(a, b, Amount::or, (one, other) -> one);
        assertHolds(a, b, Amount::or, (one, other) -> other);
    }

    @Property
    void nothingThatAnAlternativeAllowsIsExcluded(@ForAll @NotEmpty @Size(max = 5) List<Bounded> alternatives) {
        Amount any = Amount.anyOf(alternatives.stream().map(Bounded::wide).toList());

        assertThat(alternatives)
                .allMatch(alternative -> Bounded.allows(any, alternative.truth()))
                .allMatch(alternative -> Bounded.isNoWider(alternative.wide(), any));
    }

    @Property
    void fewerAlternativesNeverWiden(@ForAll @Size(min = 2, max = 5) List<Amount> alternatives) {
        Amount fewer = Amount.anyOf(alternatives.subList(1, alternatives.size()));

        assertThat(Bounded.isNoWider(fewer, Amount.anyOf(alternatives))).isTrue();
    }

    @Property
    void anExpectationIsKeptOnlyWhereAllAgree(@ForAll @NotEmpty @Size(max = 4) List<Amount> alternatives) {
        BigDecimal expected = Amount.anyOf(alternatives).expected();

        if (expected != null) {
            assertThat(alternatives).extracting(Amount::expected).containsOnly(expected);
        }
    }

    @Property
    void whatIsLeftOutCanOnlyWiden(@ForAll Bounded a) {
        Cause cause = new Cause("a.x", "region");

        assertHolds(a, amount -> amount.withoutExpectation(cause), truth -> truth);
        assertHolds(a, amount -> amount.because(cause), truth -> truth);
    }

    @Provide
    Arbitrary<Bounded> notNegative() {
        return new AmountDomain()
                .bounded()
                .filter(a -> a.wide().low() != null && a.wide().low().signum() >= 0);
    }

    private static void assertHolds(Bounded a, UnaryOperator<Amount> amounts, UnaryOperator<BigDecimal> truths) {
        Amount wide = amounts.apply(a.wide());
        Amount narrow = amounts.apply(a.narrow());

        assertThat(Bounded.allows(wide, truths.apply(a.truth()))).isTrue();
        assertThat(Bounded.allows(narrow, truths.apply(a.truth()))).isTrue();
        assertThat(Bounded.isNoWider(narrow, wide)).isTrue();
    }

    private static void assertHolds(
            Bounded a, Bounded b, BinaryOperator<Amount> amounts, BinaryOperator<BigDecimal> truths) {
        assertHolds(a, amount -> amounts.apply(amount, b.wide()), truth -> truths.apply(truth, b.truth()));
        assertHolds(b, amount -> amounts.apply(a.narrow(), amount), truth -> truths.apply(a.truth(), truth));
    }
}
