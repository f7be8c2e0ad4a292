package dev.tollgate.reference;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which resource instances an attribute may refer to on the side after. What it truly refers to is always among the targets, except
 * when the answer is {@link Open}.
 */
public sealed interface ResolvedReference {
    /** It depends on this one and on nothing else, so it is taken as that. */
    record Exactly(ReferencedResource target) implements ResolvedReference {
        /** Checks that the target is given. */
        public Exactly {
            requireNonNull(target, "target is null");
        }
    }

    /**
     * It is exactly one of these, and nothing tells which.
     *
     * @param targets the candidates, at least one
     * @param orNone true when it may also be none of them (null, or a plain value), because something else than one resource's
     *     attribute is among the references. A caller who knows that the provider never fills in the attribute by itself can rule that
     *     out where the plan shows the attribute as unknown: null would show as null
     * @param beside plain values among the references that may be part of a text, such as {@code var.host}; only the first few
     */
    record OneOf(List<ReferencedResource> targets, boolean orNone, List<String> beside) implements ResolvedReference {
        /** Copies the lists. */
        public OneOf {
            targets = List.copyOf(targets);
            beside = List.copyOf(beside);
        }
    }

    /** It is a list or map of several: some or all of these. */
    record SomeOf(List<ReferencedResource> targets) implements ResolvedReference {
        /** Copies the list. */
        public SomeOf {
            targets = List.copyOf(targets);
        }
    }

    /** It refers to no resource: a constant, a plain value, not given, or known to be null. */
    record Nothing() implements ResolvedReference {}

    /**
     * The plan hides what it refers to.
     *
     * @param reason what hides it, for example {@code local.gateway of module.edge is not in the plan}
     * @param seen the candidates that were seen; there may be others
     */
    record Open(String reason, List<ReferencedResource> seen) implements ResolvedReference {
        /** Copies the list. */
        public Open {
            requireNonNull(reason, "reason is null");
            seen = List.copyOf(seen);
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(
            Function<Exactly, T> exactly,
            Function<OneOf, T> oneOf,
            Function<SomeOf, T> someOf,
            Supplier<T> nothing,
            Function<Open, T> open) {
        if (this instanceof Exactly e) {
            return exactly.apply(e);
        }
        if (this instanceof OneOf o) {
            return oneOf.apply(o);
        }
        if (this instanceof SomeOf s) {
            return someOf.apply(s);
        }
        return this instanceof Nothing ? nothing.get() : open.apply((Open) this);
    }

    /** Every target that was seen, whatever the answer: all of them unless this is {@link Open}. */
    default List<ReferencedResource> targets() {
        return fold(e -> List.of(e.target()), OneOf::targets, SomeOf::targets, List::of, Open::seen);
    }
}
