package dev.tollgate.plan;

/**
 * How many resources a reader left out because nobody was interested in their type.
 *
 * @param managedAfter managed resource instances that are there after the plan is applied
 * @param managedBeforeOnly managed resource instances that are there only before
 * @param changes those of either whose action is not a no-op
 */
public record Skipped(int managedAfter, int managedBeforeOnly, int changes) {
    /** Nothing left out. */
    public static final Skipped NONE = new Skipped(0, 0, 0);
}
