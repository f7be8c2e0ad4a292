package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import dev.tollgate.wiring.Resolution;
import dev.tollgate.wiring.Target;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what attributes lead to on one side. A known value is matched with the values of the objects it may name; references only tell
 * apart objects of equal value. An unknown value leads where its references lead, which only the side after has.
 */
final class Links {
    private final Inventory inventory;
    private final BlockReferences references;
    private final Spots spots;
    private final Referrals referrals;

    Links(Inventory inventory, BlockReferences references, Spots spots) {
        this.inventory = inventory;
        this.references = references;
        this.spots = spots;
        this.referrals = new Referrals(inventory, this);
    }

    /** Where an attribute leads. */
    Link of(Existing holder, AttributePath path, LinkTo to) {
        return of(Said.of(holder, path), to);
    }

    /** Where something that is said leads. */
    Link of(Said said, LinkTo to) {
        if (said.value().isUnknown()) {
            return referred(said, to);
        }
        return said.value() instanceof Value.Text text && !text.text().isBlank()
                ? named(said, text, to)
                : Link.to(End.NOWHERE, said.evidence(said.value().isNull() ? "not set" : "empty"));
    }

    private Link named(Said said, Value.Text text, LinkTo to) {
        Set<Address> holders = new LinkedHashSet<>();
        for (String type : to.types()) {
            holders.addAll(inventory.holders(type, to.attribute(), text.text()));
        }
        if (holders.isEmpty()) {
            return Link.to(new End.There(text), said.evidence());
        }
        Set<Address> meant = holders.size() == 1 ? holders : told(said, holders);
        Evidence why = said.evidence(text + ", the " + to.attribute() + " of " + Words.list(meant, " or "));
        return new Link(Ends.of(meant.stream().map(End.Here::new).toList()), List.of(why));
    }

    /** Those of several objects of the same name that the references name, else those that may be in the holder's region. */
    private Set<Address> told(Said said, Set<Address> holders) {
        if (inventory.side() == Side.AFTER) {
            Resolution resolution = references.of(said);
            Set<Address> referred = new LinkedHashSet<>(holders);
            referred.retainAll(
                    resolution.targets().stream().map(Target::address).toList());
            if (!referred.isEmpty() && !(resolution instanceof Resolution.Open)) {
                return referred;
            }
        }
        Set<Address> near = new LinkedHashSet<>(holders);
        near.removeIf(other -> isElsewhere(said.holder(), other));
        return near.isEmpty() ? holders : near;
    }

    private boolean isElsewhere(Existing holder, Address other) {
        return inventory
                .at(other)
                .filter(existing -> spots.of(existing).to(spots.of(holder)) == Spot.Relation.OTHER)
                .isPresent();
    }

    private Link referred(Said said, LinkTo to) {
        return inventory.side() == Side.AFTER
                ? referrals.of(references.of(said), to).link(said)
                : Link.to(End.HIDDEN, said.evidence("not known"));
    }
}
