package dev.tollgate.policy;

/** What a budget limits. */
public enum BudgetMeasure {
    /** What is paid a month after. */
    AFTER("after"),
    /** The difference a month. */
    DELTA("delta"),
    /** The cash that applying costs at once. */
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
