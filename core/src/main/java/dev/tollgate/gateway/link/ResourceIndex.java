package dev.tollgate.gateway.link;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.reference.ValueIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What exists on one side. What a plan forgets still exists afterwards, as it was. Objects that an interrupted replacement left over are
 * not counted: the configuration no longer speaks of them, and nothing refers to them.
 */
public final class ResourceIndex {
    private final ReferenceResolver wiring;
    private final Side side;
    private final Map<String, Map<Address, ResourceState>> byType = new HashMap<>();
    private final Map<Address, Optional<ResourceState>> byAddress = new HashMap<>();

    ResourceIndex(ReferenceResolver wiring, Side side) {
        this.wiring = wiring;
        this.side = side;
    }

    /** The side that is indexed. */
    public Side side() {
        return side;
    }

    /** The objects of a type, in the order of the plan. */
    public Collection<ResourceState> all(String type) {
        return ofType(type).values();
    }

    /** The objects of several types. */
    public List<ResourceState> all(List<String> types) {
        List<ResourceState> found = new ArrayList<>();
        types.forEach(type -> found.addAll(all(type)));
        return found;
    }

    /** The object at an address, if it exists. A plan may have a hundred thousand others of the type, so they are not gone through. */
    public Optional<ResourceState> at(Address address) {
        return byAddress.computeIfAbsent(address, key -> wiring.change(key).flatMap(this::existing));
    }

    /** The objects of a type whose attribute is known to be this text. */
    public Set<Address> holders(String type, String attribute, String text) {
        Set<Address> found = new LinkedHashSet<>();
        for (ValueIndex index :
                side == Side.BEFORE ? List.of(wiring.before()) : List.of(wiring.after(), wiring.before())) {
            for (ValueIndex.Holder holder : index.find(type, attribute, text)) {
                at(holder.address())
                        .filter(existing ->
                                existing.attributes().get(attribute).asText().equals(Optional.of(text)))
                        .ifPresent(existing -> found.add(existing.address()));
            }
        }
        return found;
    }

    private Map<Address, ResourceState> ofType(String type) {
        return byType.computeIfAbsent(type, this::read);
    }

    private Map<Address, ResourceState> read(String type) {
        Map<Address, ResourceState> found = new LinkedHashMap<>();
        for (ResourceChange change : wiring.changes(type)) {
            existing(change).ifPresent(existing -> found.put(change.address(), existing));
        }
        return found;
    }

    private Optional<ResourceState> existing(ResourceChange change) {
        Value attributes = attributes(change);
        boolean counts =
                !attributes.isNull() && !change.isDeposed() && change.address().mode() == Mode.MANAGED;
        return counts ? Optional.of(new ResourceState(change, attributes)) : Optional.empty();
    }

    private Value attributes(ResourceChange change) {
        if (side == Side.BEFORE || change.action() == Action.FORGET) {
            return change.action().hasBefore() ? change.before() : Value.NULL;
        }
        return change.action().hasAfter() ? change.after() : Value.NULL;
    }
}
