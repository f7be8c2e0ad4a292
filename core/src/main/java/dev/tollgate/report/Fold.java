package dev.tollgate.report;

import dev.tollgate.estimate.ReportedAction;
import dev.tollgate.estimate.ResourceCost;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Resources whose cost stays the same, counted and summed up. */
final class Fold {
    private int count;
    private int moved;
    private int imported;
    private Amount before = Amount.ZERO;
    private Amount after = Amount.ZERO;

    void add(ResourceCost resource) {
        count++;
        moved += resource.action() == ReportedAction.MOVE ? 1 : 0;
        imported += resource.action() == ReportedAction.IMPORT ? 1 : 0;
        before = plus(before, resource.before());
        after = plus(after, resource.after());
    }

    int count() {
        return count;
    }

    Amount before() {
        return before;
    }

    Amount after() {
        return after;
    }

    /** For example {@code 4 resources at the same cost (1 moved)}. */
    String words() {
        String only = moved > 0 ? moved + " moved" : "";
        if (imported > 0) {
            only += (moved > 0 ? ", " : "") + imported + " imported";
        }
        return resources(count) + " at the same cost" + (only.isEmpty() ? "" : " (" + only + ")");
    }

    static String resources(int count) {
        return count == 1 ? "1 resource" : Figures.number(BigDecimal.valueOf(count), 0, 0) + " resources";
    }

    private static Amount plus(Amount sum, @Nullable Amount amount) {
        return amount == null ? sum : sum.plus(amount);
    }
}
