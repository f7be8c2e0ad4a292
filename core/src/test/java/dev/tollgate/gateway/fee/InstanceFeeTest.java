package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.RunningHours;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class InstanceFeeTest {
    private static final Cause PAYMENT = new Cause(Fees.ADDRESS, "payment_type");
    private static final Cause CYCLE = new Cause(Fees.ADDRESS, "pricing_cycle");
    private static final Cause DURATION = new Cause(Fees.ADDRESS, "duration");

    @Test
    void billsPayAsYouGoByTheHour() {
        FeePart part = Fees.payg(Side.AFTER, Fees.SMALL).part();

        assertThat(part.line()).isEqualTo(LineId.INSTANCE_PAYG);
        assertThat(part.unit()).isEqualTo("hour");
        assertThat(part.figure().quantity()).isEqualTo(Amount.exact(730));
        assertThat(part.figure().cost()).isEqualTo(Amount.exact(4380));
    }

    @Test
    void billsASubscriptionByTheMonthOfItsCycle() {
        FeePart months = Fees.months(Side.AFTER, Fees.SMALL).part();

        assertThat(months.line()).isEqualTo(LineId.INSTANCE_SUBSCRIPTION);
        assertThat(months.unit()).isEqualTo("month");
        assertThat(months.figure().cost()).isEqualTo(Amount.exact(3000));
        assertThat(Fees.year(Side.AFTER, Fees.SMALL).part().figure().cost()).isEqualTo(Amount.exact(2500));
    }

    @Test
    void boundsAMonthByTheCyclesThatAnOpenTermMayHave() {
        assertThat(Fees.openTerm(Side.AFTER, Fees.SMALL).part().figure().cost())
                .isEqualTo(Amount.between(BigDecimal.valueOf(2500), BigDecimal.valueOf(3000), CYCLE));
    }

    @Test
    void boundsTheFeeByBothWaysToPayWhereThePaymentTypeIsOpen() {
        FeePart part = Fees.openPayment(Side.AFTER, Fees.SMALL).part();

        assertThat(part.line()).isEqualTo(LineId.INSTANCE_PAYG);
        assertThat(part.figure().cost())
                .isEqualTo(Amount.between(BigDecimal.valueOf(3000), BigDecimal.valueOf(4380), PAYMENT));
    }

    @Test
    void paysNothingForADeletedPayAsYouGoInstance() {
        assertThat(Fees.payg(Side.BEFORE, Fees.SMALL).partAfterDelete()).isEmpty();
    }

    @Test
    void paysADeletedSubscriptionInFull() {
        InstanceFee fee = Fees.months(Side.BEFORE, Fees.SMALL);

        assertThat(fee.partAfterDelete()).contains(fee.part());
    }

    @Test
    void paysNothingOrTheFeeForADeletedInstanceWhosePaymentTypeIsOpen() {
        assertThat(Fees.openPayment(Side.BEFORE, Fees.SMALL).partAfterDelete())
                .map(part -> part.figure().cost())
                .contains(Amount.between(BigDecimal.ZERO, BigDecimal.valueOf(4380), PAYMENT));
    }

    @Test
    void multipliesTheTermByItsDuration() {
        assertThat(Fees.months(Side.AFTER, Fees.SMALL).termCost()).isEqualTo(Amount.exact(6000));
        assertThat(Fees.year(Side.AFTER, Fees.SMALL).termCost()).isEqualTo(Amount.exact(30_000));
    }

    @Test
    void boundsTheCostOfAnOpenTermAndKnowsNoneOfATermThatIsNotSold() {
        assertThat(Fees.openTerm(Side.AFTER, Fees.SMALL).termCost())
                .isEqualTo(Amount.between(BigDecimal.valueOf(3000), BigDecimal.valueOf(30_000), DURATION));
        assertThat(Fees.notSold(Side.AFTER, Fees.SMALL).termCost()).isEqualTo(Amount.unbounded(DURATION));
    }

    @Test
    void isPrepaidOnlyWhenItIsCertainlyASubscription() {
        assertThat(Fees.months(Side.AFTER, Fees.SMALL).isPrepaid()).isTrue();
        assertThat(Fees.payg(Side.AFTER, Fees.SMALL).isPrepaid()).isFalse();
        assertThat(Fees.openPayment(Side.AFTER, Fees.SMALL).isPrepaid()).isFalse();
    }

    @Test
    void namesEveryAttributeThatTheFeeRestsOnWithWhatItSays() {
        assertThat(Fees.months(Side.AFTER, Fees.SMALL).part().why())
                .extracting(Evidence::attribute, Evidence::says)
                .containsExactly(
                        tuple("instance_spec", "api.s1.small"),
                        tuple("payment_type", "Subscription"),
                        tuple("pricing_cycle", "month"),
                        tuple("duration", "2"));
        assertThat(Fees.openPayment(Side.AFTER, Fees.SMALL).part().why())
                .extracting(Evidence::attribute, Evidence::says)
                .contains(tuple("payment_type", "known after apply"));
    }

    @Test
    void namesNoAttributeThatIsNotSetAndAddsWhatItIsGiven() {
        Evidence further = new Evidence(Fees.ADDRESS, "actions", "created by this plan");

        assertThat(Fees.payg(Side.AFTER, Fees.SMALL).part(further).why())
                .extracting(Evidence::attribute)
                .containsExactly("instance_spec", "payment_type", "actions");
    }

    @Test
    void hasTheSameBasisOnBothSidesOnlyWhereEverythingIsKnown() {
        assertThat(Fees.payg(Side.BEFORE, Fees.SMALL).part().basis())
                .isEqualTo(Fees.payg(Side.AFTER, Fees.SMALL).part().basis());
        assertThat(Fees.openPayment(Side.BEFORE, Fees.SMALL).part().basis())
                .isNotEqualTo(Fees.openPayment(Side.AFTER, Fees.SMALL).part().basis());
        assertThat(Fees.payg(Side.BEFORE, Fees.SMALL).part().basis())
                .isNotEqualTo(
                        withHours(Fees.payg(Side.AFTER, Fees.SMALL), 100).part().basis());
        assertThat(Fees.months(Side.BEFORE, Fees.SMALL).part().basis())
                .isNotEqualTo(Fees.year(Side.AFTER, Fees.SMALL).part().basis());
    }

    private static InstanceFee withHours(InstanceFee fee, long hours) {
        RunningHours other = new RunningHours(BigDecimal.valueOf(hours), List.of());
        return new InstanceFee(fee.side(), fee.facts(), fee.terms(), fee.prices(), other);
    }
}
