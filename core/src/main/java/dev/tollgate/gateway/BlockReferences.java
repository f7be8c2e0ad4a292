package dev.tollgate.gateway;

import dev.tollgate.plan.ModulePath;
import dev.tollgate.wiring.AttributePath;
import dev.tollgate.wiring.Resolution;
import dev.tollgate.wiring.Wiring;
import java.util.HashMap;
import java.util.Map;

/**
 * What attributes refer to. All instances of a resource block in one module instance have the same references, so they are resolved once
 * and give one and the same object.
 */
final class BlockReferences {
    private final Wiring wiring;
    private final Map<Place, Resolution> resolved = new HashMap<>();

    /** An attribute of a resource block; the references of a nested block depend on how many of them there are. */
    private record Place(ModulePath module, String type, String name, AttributePath path, int blocks) {}

    BlockReferences(Wiring wiring) {
        this.wiring = wiring;
    }

    /** What an attribute refers to whose value is not null. */
    Resolution of(Said said) {
        String first = said.path().steps().get(0).name();
        Existing holder = said.holder();
        Place place = new Place(
                holder.address().module(),
                holder.address().type(),
                holder.address().name(),
                said.path(),
                holder.attributes().get(first).items().size());
        return resolved.computeIfAbsent(place, key -> wiring.resolve(holder.address(), said.path()));
    }
}
