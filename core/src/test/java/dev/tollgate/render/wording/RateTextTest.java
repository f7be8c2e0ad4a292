package dev.tollgate.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RateTextTest {
    private static final Amount PRICE = Amount.exact(new BigDecimal("0.8"));
    private static final LineFigure OPEN = LineFigure.of(Amount.unbounded(), PRICE);
    private static final LineFigure NONE = LineFigure.of(Amount.ZERO, PRICE);
    private static final LineFigure SOME = LineFigure.of(Amount.between(BigDecimal.ONE, null), PRICE);

    @Test
    void namesWhatComesAndWhatGoes() {
        assertThat(words(line(LineId.TRAFFIC_CLIENT, null, OPEN, Amount.unbounded())))
                .isEqualTo(", plus client traffic at 0.80 per GB");
        assertThat(words(line(
                        LineId.TRAFFIC_BACKEND, OPEN, null, Amount.unbounded().negated())))
                .isEqualTo(", less backend traffic at 0.80 per GB");
    }

    @Test
    void namesWhatIsBilledThatWasFree() {
        assertThat(words(line(LineId.TRAFFIC_BACKEND, NONE, OPEN, Amount.unbounded())))
                .isEqualTo(", plus backend traffic at 0.80 per GB");
        assertThat(words(line(
                        LineId.TRAFFIC_BACKEND, OPEN, NONE, Amount.unbounded().negated())))
                .isEqualTo(", less backend traffic at 0.80 per GB");
    }

    @Test
    void namesWhatIsBilledMoreThanBefore() {
        assertThat(words(line(LineId.TRAFFIC_BACKEND, OPEN, OPEN, Amount.unbounded())))
                .isEqualTo(", plus backend traffic at 0.80 per GB");
        assertThat(words(line(
                        LineId.TRAFFIC_BACKEND, OPEN, OPEN, Amount.unbounded().negated())))
                .isEqualTo(", less backend traffic at 0.80 per GB");
    }

    @Test
    void namesNothingThatIsNotAll() {
        assertThat(UnitRate.ofDifference(line(LineId.TRAFFIC_CLIENT, OPEN, OPEN, Amount.ZERO)))
                .isNull();
        assertThat(UnitRate.ofDifference(line(LineId.TRAFFIC_CLIENT, OPEN, OPEN, Amount.between(null, null))))
                .isNull();
        assertThat(UnitRate.ofDifference(line(LineId.TRAFFIC_CLIENT, null, SOME, SOME.cost())))
                .isNull();
        assertThat(UnitRate.ofDifference(line(LineId.TRAFFIC_CLIENT, SOME, OPEN, Amount.between(null, null))))
                .isNull();
        LineFigure unpriced = LineFigure.of(Amount.unbounded(), Amount.unbounded());
        assertThat(UnitRate.ofDifference(line(LineId.TRAFFIC_CLIENT, null, unpriced, Amount.unbounded())))
                .isNull();
    }

    @Test
    void joinsWhatCostsTheSame() {
        assertThat(words(
                        line(LineId.TRAFFIC_CLIENT, null, OPEN, Amount.unbounded()),
                        line(LineId.TRAFFIC_BACKEND, null, OPEN, Amount.unbounded())))
                .isEqualTo(", plus backend and client traffic at 0.80 per GB");
    }

    @Test
    void givesOneRangeForSeveralPrices() {
        LineFigure abroad = LineFigure.of(Amount.unbounded(), Amount.exact(3));
        assertThat(words(
                        line(LineId.TRAFFIC_CLIENT, null, abroad, Amount.unbounded()),
                        line(LineId.TRAFFIC_CLIENT, null, OPEN, Amount.unbounded())))
                .isEqualTo(", plus client traffic at 0.80 to 3.00 per GB");
    }

    @Test
    void countsCallsByTheTenThousand() {
        Amount price = Amount.between(BigDecimal.ZERO, new BigDecimal("0.000006"));
        LineFigure calls = new LineFigure(Amount.unbounded(), price, Amount.unbounded());
        CostLine line = line(LineId.CALLS_SERVERLESS, null, calls, Amount.unbounded());
        assertThat(words(line)).isEqualTo(", plus serverless calls at up to 0.06 per 10,000 calls");
        UnitRate rate = UnitRate.ofDifference(line);
        assertThat(rate).isNotNull();
        assertThat(rate == null ? List.of() : rate.cell(true)).containsExactly("up to +0.06", "per 10,000 calls");
    }

    private static String words(CostLine... lines) {
        RateText rates = new RateText();
        for (CostLine line : lines) {
            UnitRate rate = UnitRate.ofDifference(line);
            assertThat(rate).isNotNull();
            if (rate != null) {
                rates.add(rate);
            }
        }
        assertThat(rates.isEmpty()).isFalse();
        return rates.words();
    }

    private static CostLine line(LineId id, @Nullable LineFigure before, @Nullable LineFigure after, Amount delta) {
        return new CostLine(
                id, "title", id == LineId.CALLS_SERVERLESS ? "call" : "GB", before, after, delta, List.of());
    }
}
