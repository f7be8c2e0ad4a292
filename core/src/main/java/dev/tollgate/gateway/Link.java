package dev.tollgate.gateway;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Address;
import java.util.List;
import java.util.Optional;

/**
 * What an attribute that names another object may lead to. The true end is always among the ends, unless {@link End#HIDDEN} is.
 *
 * @param ends the different ends that are possible, at least one
 * @param why what was read, link by link
 */
public record Link(List<End> ends, List<Evidence> why) {
    /** Copies the lists and leaves out ends that are there twice. */
    public Link {
        ends = ends.stream().distinct().toList();
        why = List.copyOf(why);
        if (ends.isEmpty()) {
            throw new IllegalArgumentException("a link has at least one end");
        }
    }

    /** A link that leads nowhere. */
    static Link nowhere(Evidence why) {
        return new Link(List.of(End.NOWHERE), List.of(why));
    }

    /** The end, when only one is possible. */
    public Optional<End> only() {
        return ends.size() == 1 ? Optional.of(ends.get(0)) : Optional.empty();
    }

    /** The one thing that it leads to for certain, in the plan or elsewhere. */
    public Optional<End> thing() {
        return only().filter(end -> end != End.NOWHERE && end != End.HIDDEN);
    }

    /** The resource of the plan that it leads to for certain. */
    public Optional<Address> exactly() {
        return only().flatMap(Link::address);
    }

    /** Every resource of the plan that it may lead to. */
    public List<Address> here() {
        return ends.stream().flatMap(end -> address(end).stream()).toList();
    }

    /** True when the plan hides where it may lead. */
    public boolean isHidden() {
        return ends.contains(End.HIDDEN);
    }

    /** True when it leads nowhere for certain. */
    public boolean isNowhere() {
        return only().equals(Optional.of(End.NOWHERE));
    }

    /** What reports show of the end: the address or id where there is one for certain. */
    public Optional<String> shown() {
        return only().flatMap(end -> end.fold(
                here -> Optional.of(here.toString()),
                there -> Optional.of(there.toString()),
                Optional::empty,
                Optional::empty));
    }

    private static Optional<Address> address(End end) {
        return end.fold(
                here -> Optional.of(here.address()), there -> Optional.empty(), Optional::empty, Optional::empty);
    }
}
