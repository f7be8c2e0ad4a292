package dev.tollgate.reference;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What an expression is set to, as far as the plan shows it. */
public sealed interface ConstantValue {
    /**
     * It is this value, or a function of this value alone, which looks the same in a plan: the caller checks that the value is a legal
     * one.
     *
     * @param value the value
     * @param via where it comes from, from the expression on; empty for a constant
     */
    record Known(Value value, List<ReferenceStep> via) implements ConstantValue {
        /** Copies the list. */
        public Known {
            requireNonNull(value, "value is null");
            via = List.copyOf(via);
        }
    }

    /** It is one of these values, and nothing tells which. */
    record AnyOf(List<Known> values) implements ConstantValue {
        /** Copies the list. */
        public AnyOf {
            values = List.copyOf(values);
        }
    }

    /**
     * The plan does not tell.
     *
     * @param reason what is missing, for example {@code local.region of module.edge is not in the plan}
     * @param seen values among what it depends on; there may be others
     */
    record Open(String reason, List<Known> seen) implements ConstantValue {
        /** Copies the list. */
        public Open {
            requireNonNull(reason, "reason is null");
            seen = List.copyOf(seen);
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Function<Known, T> known, Function<AnyOf, T> anyOf, Function<Open, T> open) {
        if (this instanceof Known k) {
            return known.apply(k);
        }
        return this instanceof AnyOf a ? anyOf.apply(a) : open.apply((Open) this);
    }

    /** The value where it is known; empty for anything else. */
    default Optional<Value> known() {
        return this instanceof Known k ? Optional.of(k.value()) : Optional.empty();
    }
}
