package dev.tollgate.gateway.link;

import dev.tollgate.plan.ModulePath;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.reference.ResolvedReference;
import java.util.HashMap;
import java.util.Map;

/**
 * What attributes refer to. All instances of a resource block in one module instance have the same references, so they are resolved once
 * and give one and the same object.
 */
public final class BlockReferences {
    private final ReferenceResolver wiring;
    private final Map<Place, ResolvedReference> resolved = new HashMap<>();

    /** An attribute of a resource block; the references of a nested block depend on how many of them there are. */
    private record Place(ModulePath module, String type, String name, AttributePath path, int blocks) {}

    BlockReferences(ReferenceResolver wiring) {
        this.wiring = wiring;
    }

    /** What an attribute refers to whose value is not null. */
    public ResolvedReference of(AttributeReading said) {
        String first = said.path().steps().get(0).name();
        ResourceState holder = said.holder();
        Place place = new Place(
                holder.address().module(),
                holder.address().type(),
                holder.address().name(),
                said.path(),
                holder.attributes().get(first).items().size());
        return resolved.computeIfAbsent(place, key -> wiring.resolve(holder.address(), said.path()));
    }
}
