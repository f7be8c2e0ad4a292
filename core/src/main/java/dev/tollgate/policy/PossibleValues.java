package dev.tollgate.policy;

import dev.tollgate.document.Glob;
import dev.tollgate.gateway.Fact;
import dev.tollgate.placing.Placement;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What something may be, as far as the plan knows it.
 *
 * @param values what it may be; one is certain where it is not open
 * @param open true when it may be anything
 */
public record PossibleValues(Set<String> values, boolean open) {
    /** There is no such thing. */
    public static final PossibleValues NONE = new PossibleValues(Set.of(), false);

    /** It may be anything. */
    public static final PossibleValues ANY = new PossibleValues(Set.of(), true);

    /** Copies the set. */
    public PossibleValues {
        values = Set.copyOf(values);
    }

    /** Exactly this. */
    public static PossibleValues of(String value) {
        return new PossibleValues(Set.of(value), false);
    }

    /** A fact, which may be anything where it is not known. */
    static PossibleValues of(Fact<String> fact) {
        return fact.fold(known -> of(known.value()), absent -> ANY, unknown -> ANY);
    }

    /** A region. */
    static PossibleValues of(Placement placement) {
        return placement.fold(
                placed -> of(placed.id()),
                oneOf -> new PossibleValues(Set.copyOf(oneOf.regions()), false),
                unplaced -> ANY);
    }

    /** What is known when either this or the other holds. */
    PossibleValues or(PossibleValues other) {
        Set<String> either = new HashSet<>(values);
        either.addAll(other.values);
        return new PossibleValues(either, open || other.open);
    }

    /** Whether one of the patterns fits. */
    public ScopeMembership fitting(Collection<String> patterns) {
        if (patterns.contains("*")) {
            return values.isEmpty() && !open ? ScopeMembership.OUT : ScopeMembership.IN;
        }
        if (open) {
            return ScopeMembership.MAYBE;
        }
        List<Boolean> fits =
                values.stream().map(value -> fits(value, patterns)).distinct().toList();
        if (fits.size() > 1) {
            return ScopeMembership.MAYBE;
        }
        return fits.contains(true) ? ScopeMembership.IN : ScopeMembership.OUT;
    }

    /** True when the text is one of those that a pattern stands for. */
    static boolean fits(String text, Collection<String> patterns) {
        return patterns.stream().anyMatch(pattern -> new Glob(pattern).matches(text));
    }
}
