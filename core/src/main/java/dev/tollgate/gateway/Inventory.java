package dev.tollgate.gateway;

import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.ValueIndex;
import dev.tollgate.wiring.Wiring;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
final class Inventory {
    private final Wiring wiring;
    private final Side side;
    private final Map<String, Map<Address, Existing>> byType = new HashMap<>();

    Inventory(Wiring wiring, Side side) {
        this.wiring = wiring;
        this.side = side;
    }

    Side side() {
        return side;
    }

    /** The objects of a type, in the order of the plan. */
    Collection<Existing> all(String type) {
        List<ResourceChange> neighbours = wiring.neighbours(type);
        if (neighbours.isEmpty()) {
            return ofType(type).values();
        }
        List<Existing> all = new ArrayList<>(ofType(type).values());
        neighbours.forEach(change -> existing(change).ifPresent(all::add));
        all.sort(Comparator.comparing(existing -> existing.address().text()));
        return all;
    }

    /** The objects of several types. */
    List<Existing> all(List<String> types) {
        List<Existing> found = new ArrayList<>();
        types.forEach(type -> found.addAll(all(type)));
        return found;
    }

    /** The object at an address, if it exists. */
    Optional<Existing> at(Address address) {
        Existing known = ofType(address.type()).get(address);
        return known == null ? wiring.change(address).flatMap(this::existing) : Optional.of(known);
    }

    /** The objects of a type whose attribute is known to be this text. */
    Set<Address> holders(String type, String attribute, String text) {
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

    private Map<Address, Existing> ofType(String type) {
        return byType.computeIfAbsent(type, this::read);
    }

    private Map<Address, Existing> read(String type) {
        Map<Address, Existing> found = new LinkedHashMap<>();
        for (ResourceChange change : wiring.changes(type)) {
            existing(change).ifPresent(existing -> found.put(change.address(), existing));
        }
        return found;
    }

    private Optional<Existing> existing(ResourceChange change) {
        Value attributes = attributes(change);
        boolean counts =
                !attributes.isNull() && !change.isDeposed() && change.address().mode() == Mode.MANAGED;
        return counts ? Optional.of(new Existing(change, attributes)) : Optional.empty();
    }

    private Value attributes(ResourceChange change) {
        if (side == Side.BEFORE || change.action() == Action.FORGET) {
            return change.action().hasBefore() ? change.before() : Value.NULL;
        }
        return change.action().hasAfter() ? change.after() : Value.NULL;
    }
}
