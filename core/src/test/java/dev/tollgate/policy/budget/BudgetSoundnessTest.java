package dev.tollgate.policy.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
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
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever turns out, a verdict by bounds holds, and a budget tips exactly where it was said to. */
final class BudgetSoundnessTest {
    private static final BigDecimal LITTLE = new BigDecimal("0.000001");

    /**
     * A resource with some traffic at a price, on one side.
     *
     * @param price of one GB
     * @param low the least traffic
     * @param spread how much more it may be
     * @param gone true where it is there before, and not after
     */
    record Flow(int price, int low, int spread, boolean gone) {
        PolicyResource item(String name, BigDecimal least, BigDecimal most) {
            Amount quantity = Amount.between(least, most, new Cause(name, "monthly_response_gb"));
            LineFigure figure = LineFigure.of(quantity, Amount.exact(price));
            CostLine line = gone
                    ? Bills.line(LineId.TRAFFIC_CLIENT, figure, null)
                    : Bills.line(LineId.TRAFFIC_CLIENT, null, figure);
            return Bills.item(name, List.of(line));
        }

        BigDecimal least() {
            return BigDecimal.valueOf(low);
        }

        BigDecimal most() {
            return BigDecimal.valueOf((long) low + spread);
        }
    }

    @Property
    void whatIsDecidedByBoundsHoldsAtEveryCorner(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 9999) Integer> seeds,
            @ForAll @IntRange(min = 0, max = 300) int limit) {
        List<Flow> flows = flows(seeds);
        BudgetResult result = judge(limit, items(flows, -1, BigDecimal.ZERO));
        if (result.outcome() == Outcome.UNDECIDED) {
            return;
        }
        for (int corner = 0; corner < 1 << flows.size(); corner++) {
            List<PolicyResource> items = new ArrayList<>();
            for (int i = 0; i < flows.size(); i++) {
                BigDecimal quantity = (corner >> i & 1) == 0
                        ? flows.get(i).least()
                        : flows.get(i).most();
                items.add(flows.get(i).item("f" + i, quantity, quantity));
            }
            assertThat(judge(limit, items).outcome()).isEqualTo(result.outcome());
        }
    }

    @Property
    void tipsExactlyWhereItIsSaidTo(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 9999) Integer> seeds,
            @ForAll @IntRange(min = 0, max = 300) int limit) {
        List<Flow> flows = flows(seeds);
        for (DecidingFact each : judge(limit, items(flows, -1, BigDecimal.ZERO)).deciders()) {
            DecidingThreshold threshold = each.threshold();
            if (threshold == null || each.address() == null) {
                continue;
            }
            int which = each.address().charAt(each.address().length() - 1) - '0';
            boolean most = threshold.direction() == DecidingThreshold.Direction.AT_MOST;
            BigDecimal beyond =
                    most ? threshold.value().add(LITTLE) : threshold.value().subtract(LITTLE);

            assertThat(judge(limit, items(flows, which, threshold.value())).outcome())
                    .isEqualTo(Outcome.PASS);
            assertThat(judge(limit, items(flows, which, beyond)).outcome()).isEqualTo(Outcome.BREACH);
        }
    }

    /** All flows as they are, or, where one is picked, that one with this quantity and all others at their lowest. */
    private static List<PolicyResource> items(List<Flow> flows, int picked, BigDecimal quantity) {
        List<PolicyResource> items = new ArrayList<>();
        for (int i = 0; i < flows.size(); i++) {
            Flow flow = flows.get(i);
            BigDecimal least = i == picked ? quantity : flow.least();
            items.add(flow.item("f" + i, least, picked < 0 ? flow.most() : least));
        }
        return items;
    }

    private static List<Flow> flows(List<Integer> seeds) {
        return seeds.stream()
                .map(seed -> new Flow(1 + seed % 7, seed / 7 % 10, seed / 70 % 50, seed % 3 == 0))
                .toList();
    }

    private static BudgetResult judge(int limit, List<PolicyResource> items) {
        return new Budget(
                        "b",
                        BudgetMeasure.DELTA,
                        new BudgetLimit.Fixed(BigDecimal.valueOf(limit)),
                        Scope.EVERYTHING,
                        Severity.ERROR)
                .judge(PolicyInputs.of(Bills.examined(items, List.of())), "CNY");
    }
}
