package dev.tollgate.gateway.link;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.model.LinkTargets;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.model.WordList;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ReferenceStep;
import dev.tollgate.reference.ReferencedResource;
import dev.tollgate.reference.ResolvedReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds where references lead: to objects that are wanted, directly or through attributes of other resources that name them. */
final class ReferenceLinks {
    private final ResourceIndex inventory;
    private final LinkFinder links;
    private final IdentityHashMap<ResolvedReference, Map<LinkKind, Referral>> known = new IdentityHashMap<>();

    /**
     * Where references lead.
     *
     * @param says what they are, in words
     * @param further what follows from them, link by link
     */
    record Referral(LinkTargets ends, String says, List<Evidence> further) {
        /** The link of an attribute with these references. */
        ResourceLink link(AttributeReading said) {
            List<Evidence> why = new ArrayList<>();
            why.add(said.evidence(says));
            why.addAll(further);
            return new ResourceLink(ends, why);
        }
    }

    ReferenceLinks(ResourceIndex inventory, LinkFinder links) {
        this.inventory = inventory;
        this.links = links;
    }

    Referral of(ResolvedReference resolution, LinkKind to) {
        Map<LinkKind, Referral> byKind = known.computeIfAbsent(resolution, key -> new HashMap<>());
        Referral referral = byKind.get(to);
        if (referral == null) {
            // What is passed through on the way back to the same references is hidden.
            byKind.put(to, hidden("refers to itself", List.of(), to));
            referral = read(resolution, to);
            byKind.put(to, referral);
        }
        return referral;
    }

    private Referral read(ResolvedReference resolution, LinkKind to) {
        return resolution.fold(
                exactly -> exactly(exactly.target(), to),
                oneOf -> oneOf(oneOf.targets(), oneOf.orNone(), to),
                someOf -> oneOf(someOf.targets(), false, to),
                () -> new Referral(LinkTargets.of(List.of(LinkTarget.NOWHERE)), "not set", List.of()),
                open -> hidden(open.reason(), open.seen(), to));
    }

    private Referral exactly(ReferencedResource target, LinkKind to) {
        ResourceLink end = end(target, to);
        List<Evidence> further = new ArrayList<>(evidence(target.via()));
        further.addAll(end.why());
        return new Referral(end.to(), "refers to " + target, further);
    }

    /** Where null shows as unknown, an expression with something else beside the reference may be null. */
    private Referral oneOf(List<ReferencedResource> targets, boolean orNone, LinkKind to) {
        List<LinkTarget> ends = new ArrayList<>();
        targets.forEach(target -> ends.addAll(end(target, to).ends()));
        boolean nowhere = orNone && to.equals(LinkKind.INSTANCE);
        if (nowhere) {
            ends.add(LinkTarget.NOWHERE);
        }
        String which = (targets.size() == 1 ? "refers to " : "refers to one of ") + WordList.list(targets, ", ");
        return new Referral(LinkTargets.of(ends), nowhere ? which + " or to none" : which, evidence(common(targets)));
    }

    private Referral hidden(String reason, List<ReferencedResource> seen, LinkKind to) {
        List<LinkTarget> ends = new ArrayList<>();
        seen.forEach(target -> ends.addAll(end(target, to).ends()));
        ends.add(LinkTarget.HIDDEN);
        return new Referral(LinkTargets.of(ends), reason, List.of());
    }

    private static List<Evidence> evidence(List<ReferenceStep> via) {
        return via.stream()
                .map(hop -> new Evidence(null, hop.what(), hop.leads()))
                .toList();
    }

    /** The hops that all targets begin with. */
    private static List<ReferenceStep> common(List<ReferencedResource> targets) {
        List<ReferenceStep> common = targets.get(0).via();
        for (ReferencedResource target : targets) {
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

    private ResourceLink end(ReferencedResource target, LinkKind to) {
        if (target.address().key() == InstanceKey.UNDECIDED) {
            return plain(LinkTarget.HIDDEN);
        }
        if (to.types().contains(target.address().type())) {
            boolean here = inventory.at(target.address()).isPresent();
            Value.Text name = new Value.Text(target.address().text(), false);
            return plain(here ? new LinkTarget.Here(target.address()) : new LinkTarget.There(name));
        }
        return inventory
                .at(target.address())
                .filter(passed -> target.attribute().size() == 1)
                .map(passed ->
                        links.of(passed, AttributePath.of(target.attribute().get(0)), to))
                .orElseGet(() -> plain(LinkTarget.HIDDEN));
    }

    private static ResourceLink plain(LinkTarget end) {
        return new ResourceLink(LinkTargets.of(List.of(end)), List.of());
    }
}
