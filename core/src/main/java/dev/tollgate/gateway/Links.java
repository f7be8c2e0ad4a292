package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import dev.tollgate.wiring.Resolution;
import dev.tollgate.wiring.Target;
import dev.tollgate.wiring.Wiring;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what attributes lead to on one side. A known value is matched with the values of the objects it may name; references only tell
 * apart objects of equal value. An unknown value leads where its references lead, which only the side after has.
 */
final class Links {
    /** How many attributes of other resources are passed through on the way to what is wanted. */
    private static final int MOST_PASSED = 8;

    private final Wiring wiring;
    private final Inventory inventory;
    private final Spots spots;

    Links(Wiring wiring, Inventory inventory, Spots spots) {
        this.wiring = wiring;
        this.inventory = inventory;
        this.spots = spots;
    }

    /** Where an attribute leads. */
    Link of(Existing holder, AttributePath path, LinkTo to) {
        return of(Said.of(holder, path), to);
    }

    /** Where something that is said leads. */
    Link of(Said said, LinkTo to) {
        return of(said, to, MOST_PASSED);
    }

    private Link of(Said said, LinkTo to, int mostPassed) {
        if (said.value().isUnknown()) {
            return referred(said, to, mostPassed);
        }
        return said.value() instanceof Value.Text text && !text.text().isBlank()
                ? named(said, text, to)
                : Link.nowhere(said.evidence(said.value().isNull() ? "not set" : "empty"));
    }

    private Link named(Said said, Value.Text text, LinkTo to) {
        Set<Address> holders = new LinkedHashSet<>();
        for (String type : to.types()) {
            holders.addAll(inventory.holders(type, to.attribute(), text.text()));
        }
        if (holders.isEmpty()) {
            return new Link(List.of(new End.There(text)), List.of(said.evidence()));
        }
        Set<Address> meant = holders.size() == 1 ? holders : told(said, holders);
        String says = text + ", the " + to.attribute() + " of " + Words.list(meant, " or ");
        return new Link(meant.stream().<End>map(End.Here::new).toList(), List.of(said.evidence(says)));
    }

    /** Those of several objects of the same name that the references name, else those that may be in the holder's region. */
    private Set<Address> told(Said said, Set<Address> holders) {
        Set<Address> referred = new LinkedHashSet<>(holders);
        if (inventory.side() == Side.AFTER) {
            Resolution resolution = wiring.resolve(said.holder().address(), said.path());
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

    private Link referred(Said said, LinkTo to, int mostPassed) {
        if (inventory.side() == Side.BEFORE) {
            return new Link(List.of(End.HIDDEN), List.of(said.evidence("not known")));
        }
        return wiring.resolve(said.holder().address(), said.path())
                .fold(
                        exactly -> through(said, List.of(exactly.target()), to, mostPassed),
                        oneOf -> perhaps(through(said, oneOf.targets(), to, mostPassed), oneOf.orNone(), to),
                        someOf -> through(said, someOf.targets(), to, mostPassed),
                        () -> Link.nowhere(said.evidence("not set")),
                        open -> hidden(said, open, to, mostPassed));
    }

    /** Where null shows as unknown, an expression with something else beside the reference may be null. */
    private static Link perhaps(Link link, boolean orNone, LinkTo to) {
        if (!orNone || !to.equals(LinkTo.INSTANCE)) {
            return link;
        }
        List<End> ends = new ArrayList<>(link.ends());
        ends.add(End.NOWHERE);
        return new Link(ends, link.why());
    }

    private Link hidden(Said said, Resolution.Open open, LinkTo to, int mostPassed) {
        List<End> ends = new ArrayList<>();
        open.seen().forEach(target -> ends.addAll(end(target, to, mostPassed).ends()));
        ends.add(End.HIDDEN);
        return new Link(ends, List.of(said.evidence(open.reason())));
    }

    private Link through(Said said, List<Target> targets, LinkTo to, int mostPassed) {
        List<End> ends = new ArrayList<>();
        List<Evidence> why = new ArrayList<>();
        why.add(said.evidence((targets.size() == 1 ? "refers to " : "refers to one of ") + Words.list(targets, ", ")));
        for (Target target : targets) {
            Link end = end(target, to, mostPassed);
            ends.addAll(end.ends());
            if (targets.size() == 1) {
                target.via().forEach(hop -> why.add(new Evidence(null, hop.what(), hop.leads())));
                why.addAll(end.why());
            }
        }
        return new Link(ends, why);
    }

    private Link end(Target target, LinkTo to, int mostPassed) {
        if (target.address().key() == InstanceKey.UNDECIDED) {
            return new Link(List.of(End.HIDDEN), List.of());
        }
        if (to.types().contains(target.address().type())) {
            End end = inventory.at(target.address()).isPresent()
                    ? new End.Here(target.address())
                    : new End.There(new Value.Text(target.address().text(), false));
            return new Link(List.of(end), List.of());
        }
        return inventory
                .at(target.address())
                .filter(passed -> mostPassed > 0 && target.attribute().size() == 1)
                .map(passed -> of(said(passed, target), to, mostPassed - 1))
                .orElseGet(() -> new Link(List.of(End.HIDDEN), List.of()));
    }

    private static Said said(Existing passed, Target target) {
        return Said.of(passed, AttributePath.of(target.attribute().get(0)));
    }
}
