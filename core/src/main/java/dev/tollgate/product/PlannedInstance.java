package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Side;

/**
 * An instance that is bought by its spec, before and after a plan.
 *
 * @param before its attributes before; all absent where it does not exist
 * @param after its attributes after; all absent where it does not exist
 */
public record PlannedInstance(InstanceFacts before, InstanceFacts after) {
    /** Checks that nothing is null. */
    public PlannedInstance {
        requireNonNull(before, "before is null");
        requireNonNull(after, "after is null");
    }

    /** The attributes on one side. */
    public InstanceFacts on(Side side) {
        return side == Side.BEFORE ? before : after;
    }
}
