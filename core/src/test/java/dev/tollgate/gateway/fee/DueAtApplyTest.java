package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

final class DueAtApplyTest {
    private static final Cause REMAINING = new Cause(Fees.ADDRESS, "remaining term");
    private static final BigDecimal TWO_MONTHS = BigDecimal.valueOf(6000);

    @Test
    void isTheWholeTermOfANewSubscriptionAndNothingByTheHour() {
        assertThat(DueAtApply.ofNew(Fees.months(Side.AFTER, Fees.SMALL))).isEqualTo(Amount.exact(TWO_MONTHS));
        assertThat(DueAtApply.ofNew(Fees.payg(Side.AFTER, Fees.SMALL))).isEqualTo(Amount.ZERO);
    }

    @Test
    void isNothingOrTheTermWhereThePaymentTypeIsOpen() {
        assertThat(DueAtApply.ofNew(Fees.openPayment(Side.AFTER, Fees.SMALL)))
                .isEqualTo(Amount.between(
                        BigDecimal.ZERO, BigDecimal.valueOf(3000), new Cause(Fees.ADDRESS, "payment_type")));
    }

    @Test
    void isBetweenNothingAndTheDifferenceOfTheTermForAnUpgrade() {
        assertThat(upgrade(Fees.months(Side.BEFORE, Fees.SMALL), Fees.months(Side.AFTER, Fees.LARGE)))
                .isEqualTo(Amount.between(BigDecimal.ZERO, TWO_MONTHS, REMAINING));
    }

    @Test
    void isBetweenTheDifferenceOfTheTermAndNothingForADowngrade() {
        assertThat(upgrade(Fees.months(Side.BEFORE, Fees.LARGE), Fees.months(Side.AFTER, Fees.SMALL)))
                .isEqualTo(Amount.between(TWO_MONTHS.negate(), BigDecimal.ZERO, REMAINING));
    }

    @Test
    void isAnythingWhereTheTermThatWasBoughtIsNotSold() {
        assertThat(upgrade(Fees.notSold(Side.BEFORE, Fees.SMALL), Fees.notSold(Side.AFTER, Fees.LARGE)))
                .isEqualTo(Amount.between(null, null, REMAINING));
    }

    @Test
    void isNothingWithoutAChangeOfSpecOrByTheHour() {
        assertThat(upgrade(Fees.months(Side.BEFORE, Fees.SMALL), Fees.months(Side.AFTER, Fees.SMALL)))
                .isEqualTo(Amount.ZERO);
        assertThat(upgrade(Fees.payg(Side.BEFORE, Fees.SMALL), Fees.payg(Side.AFTER, Fees.LARGE)))
                .isEqualTo(Amount.ZERO);
    }

    private static Amount upgrade(InstanceFee before, InstanceFee after) {
        return DueAtApply.ofChange(before, after);
    }
}
