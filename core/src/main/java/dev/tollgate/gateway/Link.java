package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an attribute that names another object may lead to, and why. */
public final class Link {
    private final Ends ends;
    private final List<Evidence> why;

    Link(Ends ends, List<Evidence> why) {
        this.ends = ends;
        this.why = List.copyOf(why);
    }

    /** A link to one thing. */
    static Link to(End end, Evidence why) {
        return new Link(Ends.of(List.of(end)), List.of(why));
    }

    /** The different ends that are possible, at least one. The true end is among them, unless {@link End#HIDDEN} is. */
    public List<End> ends() {
        return ends.all();
    }

    /** What was read, link by link. */
    public List<Evidence> why() {
        return why;
    }

    /** The end, when only one is possible. */
    public Optional<End> only() {
        return ends().size() == 1 ? Optional.of(ends().get(0)) : Optional.empty();
    }

    /** The one thing that it leads to for certain, in the plan or elsewhere. */
    public Optional<End> thing() {
        return only().filter(end -> end != End.NOWHERE && end != End.HIDDEN);
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
        return ends().contains(End.HIDDEN);
    }

    /** True when it leads nowhere for certain. */
    public boolean isNowhere() {
        return only().equals(Optional.of(End.NOWHERE));
    }

    /** What reports show of the end: the address or id where there is one for certain. */
    public Optional<String> shown() {
        return thing().map(End::toString);
    }

    /** Equal for links that lead to the same one resource, or share their ends; what follows from them is the same. */
    Object identity() {
        return exactly().<Object>map(address -> address).orElse(ends);
    }

    /** The ends as one object, which links of one resource block share. */
    Ends to() {
        return ends;
    }
}
