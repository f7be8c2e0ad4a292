package dev.tollgate.policy;

/** The cost that a budget limits. */
public enum BudgetMeasure {
    /** The monthly cost after. */
    AFTER("after"),
    /** The change of the monthly cost. */
    DELTA("delta"),
    /** The amount that is due at apply. */
    DUE_AT_APPLY("dueAtApply");

    private final String id;

    BudgetMeasure(String id) {
        this.id = id;
    }

    /** The name in policies and reports. */
    public String id() {
        return id;
    }
}
