package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Value;
import dev.tollgate.wiring.AttributePath;
import dev.tollgate.wiring.Hop;
import dev.tollgate.wiring.Resolution;
import dev.tollgate.wiring.Target;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds where references lead: to objects that are wanted, directly or through attributes of other resources that name them. */
final class Referrals {
    private final Inventory inventory;
    private final Links links;
    private final IdentityHashMap<Resolution, Map<LinkTo, Referral>> known = new IdentityHashMap<>();

    /**
     * Where references lead.
     *
     * @param says what they are, in words
     * @param further what follows from them, link by link
     */
    record Referral(Ends ends, String says, List<Evidence> further) {
        /** The link of an attribute with these references. */
        Link link(Said said) {
            List<Evidence> why = new ArrayList<>();
            why.add(said.evidence(says));
            why.addAll(further);
            return new Link(ends, why);
        }
    }

    Referrals(Inventory inventory, Links links) {
        this.inventory = inventory;
        this.links = links;
    }

    Referral of(Resolution resolution, LinkTo to) {
        Map<LinkTo, Referral> byKind = known.computeIfAbsent(resolution, key -> new HashMap<>());
        Referral referral = byKind.get(to);
        if (referral == null) {
            // What is passed through on the way back to the same references is hidden.
            byKind.put(to, hidden("refers to itself", List.of(), to));
            referral = read(resolution, to);
            byKind.put(to, referral);
        }
        return referral;
    }

    private Referral read(Resolution resolution, LinkTo to) {
        return resolution.fold(
                exactly -> exactly(exactly.target(), to),
                oneOf -> oneOf(oneOf.targets(), oneOf.orNone(), to),
                someOf -> oneOf(someOf.targets(), false, to),
                () -> new Referral(Ends.of(List.of(End.NOWHERE)), "not set", List.of()),
                open -> hidden(open.reason(), open.seen(), to));
    }

    private Referral exactly(Target target, LinkTo to) {
        Link end = end(target, to);
        List<Evidence> further = new ArrayList<>(evidence(target.via()));
        further.addAll(end.why());
        return new Referral(end.to(), "refers to " + target, further);
    }

    /** Where null shows as unknown, an expression with something else beside the reference may be null. */
    private Referral oneOf(List<Target> targets, boolean orNone, LinkTo to) {
        List<End> ends = new ArrayList<>();
        targets.forEach(target -> ends.addAll(end(target, to).ends()));
        boolean nowhere = orNone && to.equals(LinkTo.INSTANCE);
        if (nowhere) {
            ends.add(End.NOWHERE);
        }
        String which = (targets.size() == 1 ? "refers to " : "refers to one of ") + Words.list(targets, ", ");
        return new Referral(Ends.of(ends), nowhere ? which + " or to none" : which, evidence(common(targets)));
    }

    private Referral hidden(String reason, List<Target> seen, LinkTo to) {
        List<End> ends = new ArrayList<>();
        seen.forEach(target -> ends.addAll(end(target, to).ends()));
        ends.add(End.HIDDEN);
        return new Referral(Ends.of(ends), reason, List.of());
    }

    private static List<Evidence> evidence(List<Hop> via) {
        return via.stream()
                .map(hop -> new Evidence(null, hop.what(), hop.leads()))
                .toList();
    }

    /** The hops that all targets begin with. */
    private static List<Hop> common(List<Target> targets) {
        List<Hop> common = targets.get(0).via();
        for (Target target : targets) {
            int same = 0;
            while (same < common.size()
                    && same < target.via().size()
                    && common.get(same).equals(target.via().get(same))) {
                same++;
            }
            common = common.subList(0, same);
        }
        return common;
    }

    private Link end(Target target, LinkTo to) {
        if (target.address().key() == InstanceKey.UNDECIDED) {
            return plain(End.HIDDEN);
        }
        if (to.types().contains(target.address().type())) {
            boolean here = inventory.at(target.address()).isPresent();
            Value.Text name = new Value.Text(target.address().text(), false);
            return plain(here ? new End.Here(target.address()) : new End.There(name));
        }
        return inventory
                .at(target.address())
                .filter(passed -> target.attribute().size() == 1)
                .map(passed ->
                        links.of(passed, AttributePath.of(target.attribute().get(0)), to))
                .orElseGet(() -> plain(End.HIDDEN));
    }

    private static Link plain(End end) {
        return new Link(Ends.of(List.of(end)), List.of());
    }
}
