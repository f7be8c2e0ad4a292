package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Value;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a resource says of itself, as far as the plan knows it.
 *
 * @param <T> what it is, once known
 */
public sealed interface AttributeValue<T> {
    /** It is known. */
    record Known<T>(T value, Evidence evidence) implements AttributeValue<T> {
        /** Checks that both are given. */
        public Known {
            requireNonNull(value, "value is null");
            requireNonNull(evidence, "evidence is null");
        }

        /** True when the plan marks the value as sensitive, so that nothing may show it. */
        public boolean isHidden() {
            return evidence.isSensitive();
        }
    }

    /** It is not said. */
    record Absent<T>(Cause cause) implements AttributeValue<T> {}

    /** It is not known until apply, or what is said has no meaning for the product; {@code found} tells which, in words. */
    record Unknown<T>(Cause cause, String found) implements AttributeValue<T> {}

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <R> R fold(Function<Known<T>, R> known, Function<Absent<T>, R> absent, Function<Unknown<T>, R> unknown) {
        if (this instanceof Known<T> k) {
            return known.apply(k);
        }
        return this instanceof Absent<T> a ? absent.apply(a) : unknown.apply((Unknown<T>) this);
    }

    /** The value where it is known. */
    default Optional<T> known() {
        return fold(it -> Optional.of(it.value()), absent -> Optional.empty(), unknown -> Optional.empty());
    }

    /** Tells whether the value may be shown. */
    default Secrecy secrecy() {
        return Secrecy.of(this instanceof Known<T> known && known.isHidden());
    }

    /** What may be shown of the value where it is known: never a sensitive one. */
    default Optional<String> shown() {
        return fold(it -> Optional.of(it.evidence().says()), absent -> Optional.empty(), unknown -> Optional.empty());
    }

    /**
     * What an attribute says.
     *
     * @param address the resource
     * @param attribute the attribute
     * @param attributes the attributes of the resource
     * @param meaning what a value means for the product; empty when it means nothing
     */
    static <T> AttributeValue<T> of(
            String address, String attribute, Value attributes, Function<Value, Optional<T>> meaning) {
        Value value = attributes.get(attribute);
        Cause cause = new Cause(address, attribute);
        if (value.isUnknown()) {
            return new Unknown<>(cause, "known after apply");
        }
        if (value.isNull()) {
            return new Absent<>(cause);
        }
        return meaning.apply(value)
                .<AttributeValue<T>>map(known ->
                        new Known<>(known, new Evidence(address, attribute, value.toString(), value.secrecy())))
                .orElseGet(() -> new Unknown<>(cause, value.toString()));
    }
}
