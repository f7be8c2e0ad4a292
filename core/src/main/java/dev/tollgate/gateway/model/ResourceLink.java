package dev.tollgate.gateway.model;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an attribute that names another object may lead to, and why. */
public final class ResourceLink {
    private final LinkTargets ends;
    private final List<Evidence> why;

    /** A link to one of several targets, with the evidence for them. */
    public ResourceLink(LinkTargets ends, List<Evidence> why) {
        this.ends = ends;
        this.why = List.copyOf(why);
    }

    /** A link to one thing. */
    public static ResourceLink to(LinkTarget end, Evidence why) {
        return new ResourceLink(LinkTargets.of(List.of(end)), List.of(why));
    }

    /** The different ends that are possible, at least one. The true end is among them, unless {@link LinkTarget#HIDDEN} is. */
    public List<LinkTarget> ends() {
        return ends.all();
    }

    /** What was read, link by link. */
    public List<Evidence> why() {
        return why;
    }

    /** The end, when only one is possible. */
    public Optional<LinkTarget> only() {
        return ends().size() == 1 ? Optional.of(ends().get(0)) : Optional.empty();
    }

    /** The one thing that it leads to for certain, in the plan or elsewhere. */
    public Optional<LinkTarget> thing() {
        return only().filter(end -> end != LinkTarget.NOWHERE && end != LinkTarget.HIDDEN);
    }

    /** The resource of the plan that it leads to for certain. */
    public Optional<Address> exactly() {
        return ends().size() == 1 ? here().stream().findFirst() : Optional.empty();
    }

    /** Every resource of the plan that it may lead to. */
    public Set<Address> here() {
        return ends.here();
    }

    /** True when the plan hides where it may lead. */
    public boolean isHidden() {
        return ends().contains(LinkTarget.HIDDEN);
    }

    /** True when it leads nowhere for certain. */
    public boolean isNowhere() {
        return only().equals(Optional.of(LinkTarget.NOWHERE));
    }

    /** What reports show of the end: the address or id where there is one for certain. */
    public Optional<String> shown() {
        return thing().map(LinkTarget::toString);
    }

    /** Equal for links that lead to the same one resource, or share their ends; what follows from them is the same. */
    public Object identity() {
        return exactly().<Object>map(address -> address).orElse(ends);
    }

    /** The ends as one object, which links of one resource block share. */
    public LinkTargets to() {
        return ends;
    }
}
