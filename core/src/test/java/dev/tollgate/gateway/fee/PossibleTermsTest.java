package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.price.BillingCycle;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PossibleTermsTest {
    @Test
    void holdsEveryTermThatTheBookSells() {
        assertThat(PossibleTerms.sold(Fees.terms()))
                .extracting(PossibleTerms.Term::toString)
                .containsExactly("1 month", "2 months", "1 year");
        assertThat(PossibleTerms.words(Fees.SOLD)).isEqualTo("1 to 2 months or 1 to 1 years");
        assertThat(PossibleTerms.words(Fees.SOLD.subList(0, 2))).isEqualTo("1 to 2 months");
    }

    @Test
    void isTheOneTermThatTheFactsName() {
        PossibleTerms terms = Fees.months(Side.AFTER, Fees.SMALL).terms();

        assertThat(terms.standing()).isEqualTo(PossibleTerms.Standing.KNOWN);
        assertThat(terms.candidates()).containsExactly(new PossibleTerms.Term(PricingCycle.MONTH, 2));
        assertThat(terms.priced()).containsExactly(BillingCycle.MONTH);
    }

    @Test
    void isEveryTermThatIsSoldWhereTheFactsAreOpen() {
        PossibleTerms terms = Fees.openTerm(Side.AFTER, Fees.SMALL).terms();

        assertThat(terms.standing()).isEqualTo(PossibleTerms.Standing.OPEN);
        assertThat(terms.candidates()).isEqualTo(Fees.SOLD);
        assertThat(terms.priced()).containsExactly(BillingCycle.MONTH, BillingCycle.YEAR);
        assertThat(terms.over(term -> term.cost(Fees.SMALL)))
                .isEqualTo(Amount.between(BigDecimal.valueOf(3000), BigDecimal.valueOf(30_000)));
    }

    @Test
    void countsATermThatIsNotSoldAsBoughtByTheMonth() {
        PossibleTerms terms = Fees.notSold(Side.AFTER, Fees.SMALL).terms();

        assertThat(terms).isEqualTo(new PossibleTerms(List.of(), PossibleTerms.Standing.NOT_SOLD));
        assertThat(terms.monthly(Fees.SMALL)).isEqualTo(Amount.exact(3000));
        assertThat(terms.priced()).containsExactly(BillingCycle.MONTH);
    }
}
