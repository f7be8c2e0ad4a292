package dev.tollgate.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** The algebra of amounts. */
@Domain(AmountDomain.class)
@Domain(DomainContext.Global.class)
final class AmountLawsTest {
    @Property
    void orderAndGroupingDoNotMatterInSums(@ForAll Amount a, @ForAll Amount b, @ForAll Amount c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Amount.ZERO)).isEqualTo(a);
    }

    @Property
    void aSumIsTheSameInEveryOrder(@ForAll @Size(max = 6) List<Amount> amounts) {
        List<Amount> reversed = new ArrayList<>(amounts);
        Collections.reverse(reversed);

        assertThat(Amount.sum(amounts))
                .isEqualTo(Amount.sum(reversed))
                .isEqualTo(amounts.stream().reduce(Amount.ZERO, Amount::plus));
    }

    @Property
    void orderAndGroupingDoNotMatterInAlternatives(@ForAll Amount a, @ForAll Amount b, @ForAll Amount c) {
        assertThat(a.or(b)).isEqualTo(b.or(a));
        assertThat(a.or(b).or(c)).isEqualTo(a.or(b.or(c))).isEqualTo(Amount.anyOf(List.of(c, b, a)));
        assertThat(a.or(a)).isEqualTo(a);
    }

    @Property
    void anAbsentPartMakesThePartOfTheSumAbsent(@ForAll Amount a, @ForAll Amount b) {
        Amount sum = a.plus(b);

        assertThat(sum.low() == null).isEqualTo(a.low() == null || b.low() == null);
        assertThat(sum.high() == null).isEqualTo(a.high() == null || b.high() == null);
        if (!sum.isExact()) {
            assertThat(sum.expected() == null).isEqualTo(a.expected() == null || b.expected() == null);
        }
    }

    @Property
    void causesAreJoinedSortedAndNotRepeated(@ForAll Amount a, @ForAll Amount b) {
        TreeSet<Cause> joined = new TreeSet<>(a.causes());
        joined.addAll(b.causes());

        assertThat(a.plus(b).causes()).containsExactlyElementsOf(joined);
        assertThat(a.minus(b).causes()).containsExactlyElementsOf(a.plus(b).causes());
    }

    @Property
    void whatIsExactHasNoCauseAndWhatIsNotHasItsBounds(@ForAll Amount a) {
        BigDecimal low = a.low();
        BigDecimal high = a.high();
        boolean meet = low != null && high != null && low.compareTo(high) == 0;

        assertThat(a.isExact()).isEqualTo(meet);
        assertThat(a.isZero()).isEqualTo(a.equals(Amount.ZERO));
        if (low != null && meet) {
            assertThat(a).isEqualTo(Amount.exact(low));
        }
    }

    @Property
    void subtractingTwiceFromNothingGivesItBack(@ForAll Amount a, @ForAll Amount b) {
        assertThat(a.negated().negated()).isEqualTo(a);
        assertThat(a.minus(b)).isEqualTo(b.minus(a).negated());
        assertThat(Amount.ZERO.minus(a)).isEqualTo(a.negated());
    }

    @Property
    void exactAmountsAreCalculatedAsDecimals(@ForAll BigDecimal x, @ForAll BigDecimal y) {
        Amount a = Amount.exact(x);
        Amount b = Amount.exact(y);

        assertThat(a.plus(b)).isEqualTo(Amount.exact(x.add(y)));
        assertThat(a.minus(b)).isEqualTo(Amount.exact(x.subtract(y)));
        assertThat(Amount.exact(x.abs()).times(Amount.exact(y.abs())))
                .isEqualTo(Amount.exact(x.multiply(y).abs()));
        assertThat(a.times(y.abs())).isEqualTo(Amount.exact(x.multiply(y.abs())));
    }

    @Property
    void trailingZerosDoNotMatter(@ForAll BigDecimal x) {
        BigDecimal longer = x.setScale(12);

        assertThat(Amount.exact(longer)).isEqualTo(Amount.exact(x)).hasSameHashCodeAs(Amount.exact(x));
    }

    @Property
    void whatIsExactNeedsNoReason(@ForAll Amount a, @ForAll BigDecimal x) {
        Cause cause = new Cause("a.z", "duration");

        assertThat(Amount.exact(x).because(cause)).isEqualTo(Amount.exact(x));
        if (!a.isExact()) {
            assertThat(a.because(cause).causes()).contains(cause).containsAll(a.causes());
            assertThat(a.withoutExpectation(cause).expected()).isNull();
            assertThat(a.withoutExpectation(cause).causes()).contains(cause);
        }
        assertThat(a.because(cause).low()).isEqualTo(a.low());
        assertThat(a.withoutExpectation(cause).high()).isEqualTo(a.high());
    }
}
