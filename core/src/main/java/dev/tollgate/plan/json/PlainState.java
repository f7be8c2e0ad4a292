package dev.tollgate.plan.json;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Mode;

/** Counts the resources of a state that nobody is interested in. */
final class PlainState implements PlainSection {
    private final Collected collected;

    PlainState(Collected collected) {
        this.collected = collected;
    }

    @Override
    public boolean take(PlainResource resource, byte[] bytes, int limit) {
        if (resource.type().wanted()) {
            return false;
        }
        collected.skip(Mode.MANAGED, Action.NO_OP);
        return true;
    }
}
