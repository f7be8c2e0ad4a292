package dev.tollgate.render.wording;

import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resources whose cost stays the same, counted and summed up. */
public final class UnchangedSummary {
    private int count;
    private int moved;
    private int imported;
    private final List<Amount> before = new ArrayList<>();
    private final List<Amount> after = new ArrayList<>();

    /** Adds a resource. */
    public void add(ResourceCost resource) {
        count++;
        moved += resource.action() == ReportedAction.MOVE ? 1 : 0;
        imported += resource.action() == ReportedAction.IMPORT ? 1 : 0;
        add(before, resource.before());
        add(after, resource.after());
    }

    /** The number of resources. */
    public int count() {
        return count;
    }

    /** The sum before. */
    public Amount before() {
        return Amount.sum(before);
    }

    /** The sum after. */
    public Amount after() {
        return Amount.sum(after);
    }

    /** For example {@code 4 resources at the same cost (1 moved)}. */
    public String words() {
        String only = moved > 0 ? moved + " moved" : "";
        if (imported > 0) {
            only += (moved > 0 ? ", " : "") + imported + " imported";
        }
        return resources(count) + " at the same cost" + (only.isEmpty() ? "" : " (" + only + ")");
    }

    /** A count of resources in words. */
    public static String resources(int count) {
        return count == 1 ? "1 resource" : FigureText.number(BigDecimal.valueOf(count), 0, 0) + " resources";
    }

    private static void add(List<Amount> amounts, @Nullable Amount amount) {
        if (amount != null) {
            amounts.add(amount);
        }
    }
}
