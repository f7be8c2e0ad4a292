package dev.tollgate.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.Samples;
import dev.tollgate.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CostStepsTest {
    @Test
    void goesStepByStepFromBeforeToAfter() {
        CostSteps fall = CostSteps.of(Mixed.report());

        assertThat(fall.start()).isEqualByComparingTo("47611.40");
        assertThat(fall.steps()).hasSize(5);
        BigDecimal at = fall.start();
        for (CostSteps.Step each : fall.steps()) {
            assertThat(each.from()).isEqualByComparingTo(at);
            at = each.to();
        }
        assertThat(fall.end()).isEqualByComparingTo(at);
    }

    @Test
    void leavesOutVolumesThatNobodyDeclaredAndNamesTheirPrice() {
        CostSteps fall = CostSteps.of(Samples.firstGateway());

        assertThat(fall.end()).isEqualByComparingTo("4336.20");
        assertThat(fall.left()).extracting(UnitRate::text).containsExactly("0.80 per GB");
    }

    @Test
    void showsWhatIsPossibleAroundWhatIsCertain() {
        CostSteps fall = CostSteps.of(changes(Amount.between(new BigDecimal("-5"), null), Amount.exact(3)));

        assertThat(fall.steps().get(0).to()).isEqualByComparingTo("0");
        assertThat(fall.steps().get(0).low()).isEqualByComparingTo("-5");
        assertThat(fall.steps().get(0).high()).isNull();
        assertThat(fall.end()).isEqualByComparingTo("3");
    }

    @Test
    void drawsTheLargestAndSumsUpTheOthers() {
        Amount[] amounts = IntStream.rangeClosed(1, 40).mapToObj(Amount::exact).toArray(Amount[]::new);
        CostSteps fall = CostSteps.of(changes(amounts));

        assertThat(fall.steps()).hasSize(14);
        assertThat(fall.steps().get(13).count()).isEqualTo(27);
        assertThat(fall.steps().get(13).resource()).isNull();
        assertThat(fall.end()).isEqualByComparingTo("820");
    }

    private static Report changes(Amount... amounts) {
        List<ResourceCost> resources = IntStream.range(0, amounts.length)
                .mapToObj(i -> new ResourceCost(
                        "a.i" + i, null, "a", ReportedAction.UPDATE, null, Amount.ZERO, null, amounts[i], List.of()))
                .toList();
        return Samples.report(CostTotals.ZERO, new PlanCoverage(0, 0, 0, 0), resources, List.of(), List.of());
    }
}
