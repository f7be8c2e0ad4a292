package dev.tollgate.gateway.backend;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.BlockReferences;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.WordList;
import dev.tollgate.plan.Address;
import dev.tollgate.reference.ReferencedResource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the resources of the plan that have an address as a value. */
final class AddressHolders {
    private final ResourceIndex inventory;
    private final BlockReferences references;
    private final AddressAttributes attributes;

    /** A resource that has the address, and what it is there. */
    private record Held(Address holder, HostVerdict told) {}

    AddressHolders(EstateSource ground, AddressAttributes attributes) {
        inventory = ground.inventory();
        references = ground.references();
        this.attributes = attributes;
    }

    /**
     * What the holders of a host tell. Where they tell different things, those count that the attribute refers to.
     *
     * @param address where the host was read
     */
    Optional<HostVerdict> of(AttributeReading address, String host) {
        List<Held> holders = holders(host);
        if (holders.isEmpty()) {
            return Optional.empty();
        }
        HostVerdict first = holders.get(0).told();
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

    private List<HostVerdict> meant(AttributeReading address, List<Held> holders) {
        Set<Address> referred = references.of(address).targets().stream()
                .map(ReferencedResource::address)
                .collect(toUnmodifiableSet());
        List<HostVerdict> meant = holders.stream()
                .filter(held -> referred.contains(held.holder()))
                .map(Held::told)
                .toList();
        return meant.isEmpty() ? holders.stream().map(Held::told).toList() : meant;
    }

    private static HostVerdict joined(List<HostVerdict> told) {
        Set<BackendPlace> places = EnumSet.noneOf(BackendPlace.class);
        told.forEach(one -> places.addAll(one.places()));
        return new HostVerdict(
                places,
                "the address of "
                        + WordList.list(told.stream().map(HostVerdict::reason).toList(), " and "));
    }
}
