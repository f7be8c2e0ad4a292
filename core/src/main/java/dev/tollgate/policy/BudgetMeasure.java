package dev.tollgate.policy;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineId;
import java.util.EnumSet;
import java.util.Set;

/** The cost that a budget limits. */
public enum BudgetMeasure {
    /** The monthly cost after. */
    AFTER("after"),
    /** The change of the monthly cost. */
    DELTA("delta"),
    /** The amount that is due at apply. */
    DUE_AT_APPLY("dueAtApply"),
    /** The monthly fees of instances after: what they cost by time. */
    FEES("fees"),
    /** The monthly cost of traffic and calls after: what depends on use. */
    TRAFFIC("traffic");

    private static final Set<LineId> FEE_LINES = EnumSet.of(LineId.INSTANCE_PAYG, LineId.INSTANCE_SUBSCRIPTION);

    private final String id;

    BudgetMeasure(String id) {
        this.id = id;
    }

    /** True when only some lines of a resource count. */
    public boolean isOfLines() {
        return this == FEES || this == TRAFFIC;
    }

    /** True when it limits a cost after, which no resource can lower. */
    public boolean isOfAfter() {
        return this == AFTER || isOfLines();
    }

    /** True when a line counts. */
    public boolean counts(CostLine line) {
        boolean isFee = FEE_LINES.contains(line.id());
        return switch (this) {
            case FEES -> isFee;
            case TRAFFIC -> !isFee;
            case AFTER, DELTA, DUE_AT_APPLY -> true;
        };
    }

    /** The name in policies and reports. */
    public String id() {
        return id;
    }
}
