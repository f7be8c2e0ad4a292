package dev.tollgate.gateway;

import dev.tollgate.plan.Value;

/**
 * A backend whose document is not known, or cannot be read. Where it is not known until apply, the references of the attribute are all
 * that tells of it.
 *
 * @param whole the attribute
 */
record Undescribed(Said whole) implements Backends.Description {
    @Override
    public Said address() {
        return unknown();
    }

    @Override
    public Backends.Access access() {
        return new Backends.Access(unknown(), LinkTo.VPC_ACCESS_BY_ID);
    }

    @Override
    public Said region() {
        return unknown();
    }

    private Said unknown() {
        return whole.value().isUnknown() ? whole : new Said(whole.holder(), whole.path(), whole.label(), Value.NULL);
    }
}
