package dev.tollgate.policy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.DecidingThreshold;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BudgetTest {
    private static final Amount EXPECTED =
            new Amount(BigDecimal.ZERO, BigDecimal.TEN, BigDecimal.valueOf(100), List.of());

    @Test
    void theLowerBoundBreaches() {
        assertThat(after("99", Bills.bounded("a", Bills.between("100", null))))
                .isEqualTo(new BudgetDecision.ByBounds(Outcome.BREACH));
    }

    @Test
    void theUpperBoundPasses() {
        assertThat(after("100", Bills.bounded("a", Bills.between("0", "100"))))
                .isEqualTo(new BudgetDecision.ByBounds(Outcome.PASS));
    }

    @Test
    void whatIsExpectedDecidesWhereTheBoundsDoNot() {
        assertThat(after("10", Bills.bounded("a", EXPECTED))).isEqualTo(new BudgetDecision.ByExpected(Outcome.PASS));
        assertThat(after("9.99", Bills.bounded("a", EXPECTED)))
                .isEqualTo(new BudgetDecision.ByExpected(Outcome.BREACH));
    }

    @Test
    void nothingPassesWhereNotEverythingIsShown() {
        PolicyInputs partial =
                PolicyInputs.of(Bills.examined(List.of(Bills.bounded("a", Bills.amount("5"))), List.of("targeted")));

        assertThat(judge(BudgetMeasure.AFTER, "5", partial).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(judge(BudgetMeasure.AFTER, "5", partial).deciders())
                .singleElement()
                .extracting(DecidingFact::fact)
                .isEqualTo("plan");
        assertThat(judge(BudgetMeasure.AFTER, "4", partial).outcome()).isEqualTo(Outcome.BREACH);
    }

    @Test
    void aProjectWithoutAReportPassesNoBudgetOverIt() {
        PolicyInputs unusable = new PolicyInputs(List.of(), List.of("edge"), List.of());

        assertThat(judge(BudgetMeasure.AFTER, "5", unusable).outcome()).isEqualTo(Outcome.UNDECIDED);
        assertThat(judge(BudgetMeasure.DELTA, "5", unusable).found().low()).isNull();
        Scope other = new Scope(List.of(), List.of(), List.of(), List.of(), List.of(), List.of("shop"));
        assertThat(new Budget("b", BudgetMeasure.AFTER, fixed("5"), other, Severity.ERROR)
                        .judge(unusable, "CNY")
                        .outcome())
                .isEqualTo(Outcome.EMPTY);
    }

    @Test
    void saysWhereTheQuantityTipsTheBudget() {
        PolicyInputs plans = Bills.of(Bills.created("a", "4336.20", "0.8", Bills.between("0", "1681920")));

        assertThat(judge(BudgetMeasure.AFTER, "5000", plans).deciders())
                .singleElement()
                .satisfies(decider -> {
                    assertThat(decider.threshold())
                            .isEqualTo(new DecidingThreshold(
                                    DecidingThreshold.Direction.AT_MOST, new BigDecimal("829.75"), "GB"));
                    assertThat(decider.sentence())
                            .startsWith(
                                    "passes while billed client traffic of alicloud_api_gateway_instance.a is at most"
                                            + " 829.75 GB a month");
                });
    }

    @Test
    void everyUnknownTipsItAloneWithTheOthersAtTheirLowest() {
        PolicyInputs plans = Bills.of(
                Bills.created("a", "10", "1", Bills.between("0", null)),
                Bills.created("b", "20", "2", Bills.between("5", "1000")));

        assertThat(judge(BudgetMeasure.AFTER, "100", plans).deciders())
                .extracting(decider ->
                        decider.threshold() == null ? null : decider.threshold().value())
                .containsExactly(BigDecimal.valueOf(60), BigDecimal.valueOf(35));
    }

    @Test
    void whatGoesAwayTipsItFromBelow() {
        PolicyInputs plans =
                Bills.of(Bills.created("a", "100", "1", null), Bills.deleted("b", "0.5", Bills.between("0", null)));

        assertThat(judge(BudgetMeasure.DELTA, "40", plans).deciders())
                .singleElement()
                .extracting(DecidingFact::threshold)
                .isEqualTo(new DecidingThreshold(DecidingThreshold.Direction.AT_LEAST, BigDecimal.valueOf(120), "GB"));
    }

    @Test
    void thresholdsAreRoundedToTheSideThatPasses() {
        PolicyInputs plans = Bills.of(Bills.created("a", "0", "3", Bills.between("0", null)));

        assertThat(judge(BudgetMeasure.AFTER, "100", plans).deciders())
                .singleElement()
                .extracting(decider ->
                        decider.threshold() == null ? null : decider.threshold().value())
                .isEqualTo(new BigDecimal("33.3333333333"));
    }

    @Test
    void aPercentageCountsWhatTheSidesHaveInCommonOnce() {
        LineFigure traffic = LineFigure.of(Bills.between("0", null), Bills.amount("0.8"));
        CostLine same = new CostLine(LineId.TRAFFIC_CLIENT, "traffic", "GB", traffic, traffic, Amount.ZERO, List.of());
        PolicyInputs plans = Bills.of(Bills.item("a", List.of(same)));
        BudgetLimit all = new BudgetLimit.Percent(BigDecimal.valueOf(100));

        assertThat(new Budget("b", BudgetMeasure.AFTER, all, Scope.EVERYTHING, Severity.ERROR)
                        .judge(plans, "CNY")
                        .decision())
                .isEqualTo(new BudgetDecision.ByBounds(Outcome.PASS));
    }

    @Test
    void whatNoSingleFactDecidesIsSaidTogether() {
        PolicyInputs plans = Bills.of(
                Bills.created("a", "0", "1", Bills.between("0", "60")),
                Bills.created("b", "0", "1", Bills.between("0", "60")));

        assertThat(judge(BudgetMeasure.AFTER, "100", plans).deciders())
                .singleElement()
                .extracting(DecidingFact::fact, DecidingFact::threshold)
                .containsExactly(
                        "together",
                        new DecidingThreshold(DecidingThreshold.Direction.AT_MOST, BigDecimal.valueOf(100), "CNY"));
    }

    private static BudgetDecision after(String limit, PolicyResource item) {
        return judge(BudgetMeasure.AFTER, limit, Bills.of(item)).decision();
    }

    private static BudgetResult judge(BudgetMeasure measure, String limit, PolicyInputs plans) {
        return new Budget("b", measure, fixed(limit), Scope.EVERYTHING, Severity.ERROR).judge(plans, "CNY");
    }

    private static BudgetLimit fixed(String amount) {
        return new BudgetLimit.Fixed(new BigDecimal(amount));
    }
}
