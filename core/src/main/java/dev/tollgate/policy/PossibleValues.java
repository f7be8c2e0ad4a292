package dev.tollgate.policy;

import dev.tollgate.document.Glob;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.region.KnownRegion;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * The values that an attribute can have, as far as the plan shows them.
 *
 * @param values the known candidates; a single one is certain unless the set is open
 * @param open true when any other value is possible too
 */
public record PossibleValues(Set<String> values, boolean open) {
    /** The attribute does not exist. */
    public static final PossibleValues NONE = new PossibleValues(Set.of(), false);

    /** The attribute can have any value. */
    public static final PossibleValues ANY = new PossibleValues(Set.of(), true);

    /** Copies the set. */
    public PossibleValues {
        values = Set.copyOf(values);
    }

    /** One certain value. */
    public static PossibleValues exactly(String value) {
        return new PossibleValues(Set.of(value), false);
    }

    /** The value of an attribute; any value where it is not known. */
    static PossibleValues ofFact(AttributeValue<String> fact) {
        return fact.fold(known -> exactly(known.value()), absent -> ANY, unknown -> ANY);
    }

    /** The possible regions of a resource. */
    static PossibleValues ofRegion(KnownRegion placement) {
        return placement.fold(
                placed -> exactly(placed.id()),
                oneOf -> new PossibleValues(Set.copyOf(oneOf.regions()), false),
                unplaced -> ANY);
    }

    /** The values that are possible in either of two cases. */
    PossibleValues unite(PossibleValues other) {
        Set<String> either = new HashSet<>(values);
        either.addAll(other.values);
        return new PossibleValues(either, open || other.open);
    }

    /** Compares every possible value with the patterns. */
    public ScopeMembership match(Collection<String> patterns) {
        if (patterns.contains("*")) {
            return ScopeMembership.certain(open || !values.isEmpty());
        }
        if (open) {
            return ScopeMembership.MAYBE;
        }
        long matching =
                values.stream().filter(value -> matchesAny(value, patterns)).count();
        if (matching > 0 && matching < values.size()) {
            return ScopeMembership.MAYBE;
        }
        return ScopeMembership.certain(matching > 0);
    }

    /** True when the text matches one of the patterns. */
    static boolean matchesAny(String text, Collection<String> patterns) {
        return patterns.stream().anyMatch(pattern -> new Glob(pattern).matches(text));
    }
}
