package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.estimate.Coverage;
import dev.tollgate.estimate.ReportedAction;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.estimate.Totals;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaterfallTest {
    @Test
    void goesStepByStepFromBeforeToAfter() {
        Waterfall fall = Waterfall.of(Mixed.report());

        assertThat(fall.start()).isEqualByComparingTo("47611.40");
        assertThat(fall.steps()).hasSize(5);
        BigDecimal at = fall.start();
        for (Waterfall.Step each : fall.steps()) {
            assertThat(each.from()).isEqualByComparingTo(at);
            at = each.to();
        }
        assertThat(fall.end()).isEqualByComparingTo(at);
    }

    @Test
    void leavesOutVolumesThatNobodyDeclaredAndNamesTheirPrice() {
        Waterfall fall = Waterfall.of(Samples.firstGateway());

        assertThat(fall.end()).isEqualByComparingTo("4336.20");
        assertThat(fall.left()).extracting(Rate::text).containsExactly("0.80 per GB");
    }

    @Test
    void showsWhatIsPossibleAroundWhatIsCertain() {
        Waterfall fall = Waterfall.of(changes(Amount.between(new BigDecimal("-5"), null), Amount.exact(3)));

        assertThat(fall.steps().get(0).to()).isEqualByComparingTo("0");
        assertThat(fall.steps().get(0).low()).isEqualByComparingTo("-5");
        assertThat(fall.steps().get(0).high()).isNull();
        assertThat(fall.end()).isEqualByComparingTo("3");
    }

    @Test
    void drawsTheLargestAndSumsUpTheOthers() {
        Amount[] amounts = IntStream.rangeClosed(1, 40).mapToObj(Amount::exact).toArray(Amount[]::new);
        Waterfall fall = Waterfall.of(changes(amounts));

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
        return Samples.report(Totals.ZERO, new Coverage(0, 0, 0, 0), resources, List.of(), List.of());
    }
}
