package dev.tollgate.gateway;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.plan.Address;
import dev.tollgate.wiring.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the resources of the plan that have an address as a value. */
final class AddressHolders {
    private final Inventory inventory;
    private final BlockReferences references;
    private final AddressAttributes attributes;

    /** A resource that has the address, and what it is there. */
    private record Held(Address holder, Told told) {}

    AddressHolders(Ground ground, AddressAttributes attributes) {
        inventory = ground.inventory();
        references = ground.references();
        this.attributes = attributes;
    }

    /**
     * What the holders of a host tell. Where they tell different things, those count that the attribute refers to.
     *
     * @param address where the host was read
     */
    Optional<Told> of(Said address, String host) {
        List<Held> holders = holders(host);
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        Told first = holders.get(0).told();
        boolean agree = holders.stream().allMatch(held -> held.told().places().equals(first.places()));
        return Optional.of(joined(agree ? List.of(first) : meant(address, holders)));
    }

    private List<Held> holders(String host) {
        List<Held> holders = new ArrayList<>();
        for (AddressAttributes.Row row : attributes.rows()) {
            for (Address holder : inventory.holders(row.type(), row.attribute(), host)) {
                inventory.at(holder).ifPresent(existing -> holders.add(new Held(holder, row.told(existing))));
            }
        }
        return holders;
    }

    private List<Told> meant(Said address, List<Held> holders) {
        Set<Address> referred =
                references.of(address).targets().stream().map(Target::address).collect(toUnmodifiableSet());
        List<Told> meant = holders.stream()
                .filter(held -> referred.contains(held.holder()))
                .map(Held::told)
                .toList();
        return meant.isEmpty() ? holders.stream().map(Held::told).toList() : meant;
    }

    private static Told joined(List<Told> told) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        told.forEach(one -> places.addAll(one.places()));
        return new Told(
                places,
                "the address of " + Words.list(told.stream().map(Told::reason).toList(), " and "));
    }
}
