package dev.tollgate.gateway.fee;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PartLinesTest {
    private static final FeePart SMALL = Fees.payg(Side.AFTER, Fees.SMALL).part();
    private static final FeePart LARGE = Fees.payg(Side.AFTER, Fees.LARGE).part();
    private static final FeePart PREPAID = Fees.months(Side.AFTER, Fees.SMALL).part();

    @Test
    void makesOneLineOfEachIdInTheOrderOfTheIds() {
        assertThat(PartLines.of(List.of(PREPAID), List.of(SMALL)))
                .extracting(CostLine::id)
                .containsExactly(LineId.INSTANCE_PAYG, LineId.INSTANCE_SUBSCRIPTION);
        assertThat(PartLines.of(List.of(), List.of())).isEmpty();
    }

    @Test
    void showsNoFigureWhereASideHasNoPartAndThePartItselfWhereItHasOne() {
        CostLine line = PartLines.of(List.of(), List.of(SMALL)).get(0);

        assertThat(line.before()).isNull();
        assertThat(line.after()).isEqualTo(SMALL.figure());
    }

    @Test
    void addsTheQuantitiesOfPartsWithOneUnitPrice() {
        LineFigure both = PartLines.of(List.of(), List.of(SMALL, SMALL)).get(0).after();

        assertThat(both).isEqualTo(new LineFigure(Amount.exact(1460), Amount.exact(6), Amount.exact(8760)));
    }

    @Test
    void showsPartsOfDifferentUnitPricesAsOneUnitOfThemAll() {
        LineFigure both = PartLines.of(List.of(), List.of(SMALL, LARGE)).get(0).after();

        assertThat(both).isEqualTo(new LineFigure(Amount.exact(1), Amount.exact(13_140), Amount.exact(13_140)));
    }

    @Test
    void joinsDifferentTitlesOnce() {
        assertThat(PartLines.of(List.of(SMALL), List.of(SMALL, LARGE)).get(0).title())
                .isEqualTo("api.s1.small, pay-as-you-go -> api.s2.large, pay-as-you-go");
    }
}
