package dev.tollgate.policy.budget;

import dev.tollgate.estimate.Line;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What resources add to what a budget limits, as a sum of known and unknown parts. */
final class Variables {
    private final BudgetedAmount excess;

    Variables(BudgetedAmount excess) {
        this.excess = excess;
    }

    /** Everything that a resource adds, exact parts among it. */
    List<BudgetVariable> of(PolicyResource item) {
        List<BudgetVariable> all = new ArrayList<>();
        if (excess.measure() == BudgetMeasure.DUE_AT_APPLY) {
            all.add(whole(item, "what is due at apply", item.detail().dueAtApply(), BigDecimal.ONE));
            all.add(whole(item, "the cost before", item.before(), excess.weightBefore()));
        } else if (item.cost().lines().isEmpty()) {
            all.add(whole(item, "the cost after", item.after(), excess.weightAfter()));
            all.add(whole(item, "the cost before", item.before(), excess.weightBefore()));
        }
        for (Line line : excess.measure() == BudgetMeasure.DUE_AT_APPLY
                ? List.<Line>of()
                : item.cost().lines()) {
            all.addAll(new LineUnknowns(item, line, excess).all());
        }
        return all;
    }

    private static BudgetVariable whole(PolicyResource item, String words, Amount amount, BigDecimal weight) {
        String fact = amount.causes().size() == 1 ? amount.causes().get(0).fact() : "cost";
        return new BudgetVariable(
                item.traits().project(), item.cost().address(), fact, words, amount, weight, "", null);
    }
}
