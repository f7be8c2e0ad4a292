package dev.tollgate.plan;

import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Supplier;

/** Which of its repetitions an instance of a resource or module is. */
// None and Undecided are made only here, so no other thread can begin with one of them and wait for this type.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface InstanceKey {
    /** The key of what has neither {@code count} nor {@code for_each}. */
    InstanceKey NONE = new None();

    /** The key of instances that Terraform could not yet count: {@code [*]}. */
    InstanceKey UNDECIDED = new Undecided();

    /** No repetition. */
    record None() implements InstanceKey {
        @Override
        public String toString() {
            return "";
        }
    }

    /** One of a {@code count}. */
    record Index(long value) implements InstanceKey {
        @Override
        public String toString() {
            return "[" + value + "]";
        }
    }

    /** One of a {@code for_each}; the key itself, not as an address quotes it. */
    record Key(String value) implements InstanceKey {
        @Override
        public String toString() {
            return "[" + AddressSyntax.quoted(value) + "]";
        }
    }

    /** Some of a repetition that is not known until a later plan. */
    record Undecided() implements InstanceKey {
        @Override
        public String toString() {
            return "[*]";
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Supplier<T> none, LongFunction<T> index, Function<String, T> key, Supplier<T> undecided) {
        if (this instanceof Index i) {
            return index.apply(i.value());
        }
        if (this instanceof Key k) {
            return key.apply(k.value());
        }
        return this instanceof None ? none.get() : undecided.get();
    }

    /**
     * True when both name the same instance where they are used in a reference: Terraform lets {@code ["0"]} stand for {@code [0]} and
     * the other way round.
     */
    default boolean matches(InstanceKey other) {
        return equals(other) || (!text().isEmpty() && text().equals(other.text()));
    }

    private String text() {
        return fold(() -> "", Long::toString, key -> key, () -> "");
    }
}
