package dev.tollgate.gateway.backend;

import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.LinkKind;
import dev.tollgate.plan.Value;

/**
 * A backend whose document is not known, or cannot be read. Where it is not known until apply, the references of the attribute are all
 * that tells of it.
 *
 * @param whole the attribute
 */
record UnknownBackend(AttributeReading whole) implements BackendFactory.Description {
    @Override
    public AttributeReading address() {
        return unknown();
    }

    @Override
    public BackendFactory.Access access() {
        return new BackendFactory.Access(unknown(), LinkKind.VPC_ACCESS_BY_ID);
    }

    @Override
    public AttributeReading region() {
        return unknown();
    }

    private AttributeReading unknown() {
        return whole.value().isUnknown()
                ? whole
                : new AttributeReading(whole.holder(), whole.path(), whole.label(), Value.NULL);
    }
}
