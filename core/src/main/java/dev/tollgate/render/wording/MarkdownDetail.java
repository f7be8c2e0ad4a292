package dev.tollgate.render.wording;

/** How much a Markdown report holds, from the most to the least, for places that take only so much. */
public enum MarkdownDetail {
    /** All there is. */
    EVERYTHING,
    /** Without the resources whose cost stays the same. */
    WITHOUT_UNCHANGED,
    /** Without what the figures rest on as well. */
    WITHOUT_EXPLANATIONS,
    /** Without tables of resources and traffic as well. */
    WITHOUT_TABLES,
    /** The answer, the policy's verdict and the totals, whatever the size of the plan. */
    TOTALS;

    /** True where this holds at least as much as the other. */
    public boolean holds(MarkdownDetail other) {
        return compareTo(other) <= 0;
    }

    /** The next that holds less; the least has none less than itself. */
    public MarkdownDetail less() {
        return switch (this) {
            case EVERYTHING -> WITHOUT_UNCHANGED;
            case WITHOUT_UNCHANGED -> WITHOUT_EXPLANATIONS;
            case WITHOUT_EXPLANATIONS -> WITHOUT_TABLES;
            case WITHOUT_TABLES, TOTALS -> TOTALS;
        };
    }
}
