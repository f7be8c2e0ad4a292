package dev.tollgate.gateway.link;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.model.ResourceLocation;
import dev.tollgate.gateway.model.WordList;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ReferencedResource;
import dev.tollgate.reference.ResolvedReference;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what attributes lead to on one side. A known value is matched with the values of the objects it may name; references only tell
 * apart objects of equal value. An unknown value leads where its references lead, which only the side after has.
 */
public final class LinkFinder {
    private final ResourceIndex inventory;
    private final BlockReferences references;
    private final ResourceLocations spots;
    private final ReferenceLinks referrals;

    LinkFinder(ResourceIndex inventory, BlockReferences references, ResourceLocations spots) {
        this.inventory = inventory;
        this.references = references;
        this.spots = spots;
        this.referrals = new ReferenceLinks(inventory, this);
    }

    /** Where an attribute leads. */
    public ResourceLink of(ResourceState holder, AttributePath path, LinkKind to) {
        return of(AttributeReading.of(holder, path), to);
    }

    /** Where something that is said leads. */
    public ResourceLink of(AttributeReading said, LinkKind to) {
        if (said.value().isUnknown()) {
            return referred(said, to);
        }
        return said.value() instanceof Value.Text text && !text.text().isBlank()
                ? named(said, text, to)
                : ResourceLink.to(LinkTarget.NOWHERE, said.evidence(said.value().isNull() ? "not set" : "empty"));
    }

    private ResourceLink named(AttributeReading said, Value.Text text, LinkKind to) {
        Set<Address> holders = new LinkedHashSet<>();
        for (String type : to.types()) {
            holders.addAll(inventory.holders(type, to.attribute(), text.text()));
        }
        if (holders.isEmpty()) {
            return ResourceLink.to(new LinkTarget.There(text), said.evidence());
        }
        Set<Address> meant = holders.size() == 1 ? holders : told(said, holders);
        Evidence why = said.evidence(text + ", the " + to.attribute() + " of " + WordList.list(meant, " or "));
        return new ResourceLink(
                LinkTargets.of(meant.stream().map(LinkTarget.Here::new).toList()), List.of(why));
    }

    /** Those of several objects of the same name that the references name, else those that may be in the holder's region. */
    private Set<Address> told(AttributeReading said, Set<Address> holders) {
        if (inventory.side() == Side.AFTER) {
            ResolvedReference resolution = references.of(said);
            Set<Address> referred = new LinkedHashSet<>(holders);
            referred.retainAll(resolution.targets().stream()
                    .map(ReferencedResource::address)
                    .toList());
            if (!referred.isEmpty() && !(resolution instanceof ResolvedReference.Open)) {
                return referred;
            }
        }
        Set<Address> near = new LinkedHashSet<>(holders);
        near.removeIf(other -> isElsewhere(said.holder(), other));
        return near.isEmpty() ? holders : near;
    }

    private boolean isElsewhere(ResourceState holder, Address other) {
        return inventory
                .at(other)
                .filter(existing -> spots.of(existing).to(spots.of(holder)) == ResourceLocation.Relation.OTHER)
                .isPresent();
    }

    private ResourceLink referred(AttributeReading said, LinkKind to) {
        return inventory.side() == Side.AFTER
                ? referrals.of(references.of(said), to).link(said)
                : ResourceLink.to(LinkTarget.HIDDEN, said.evidence("not known"));
    }
}
