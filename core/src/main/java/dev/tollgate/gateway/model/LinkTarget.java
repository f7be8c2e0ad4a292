package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import java.util.function.Function;
import java.util.function.Supplier;

/** Where an attribute that names another object leads. */
// Nowhere and Hidden are made only here, so no other thread can begin with one of them and wait for this type.
@SuppressWarnings("ClassInitializationDeadlock")
public sealed interface LinkTarget {
    /** It names nothing. */
    LinkTarget NOWHERE = new Nowhere();

    /** The plan does not tell. */
    LinkTarget HIDDEN = new Hidden();

    /** To a resource that this plan shows on the same side. */
    record Here(Address address) implements LinkTarget {
        /** Checks that the address is given. */
        public Here {
            requireNonNull(address, "address is null");
        }

        @Override
        public String toString() {
            return address.text();
        }
    }

    /** To something that this plan does not show, by its id or name. */
    record There(Value.Text id) implements LinkTarget {
        /** Checks that the id is given. */
        public There {
            requireNonNull(id, "id is null");
        }

        @Override
        public String toString() {
            return id.toString();
        }
    }

    /** To nothing. */
    record Nowhere() implements LinkTarget {}

    /** The plan does not tell where. */
    record Hidden() implements LinkTarget {}

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Function<Here, T> here, Function<There, T> there, Supplier<T> nowhere, Supplier<T> hidden) {
        if (this instanceof Here h) {
            return here.apply(h);
        }
        if (this instanceof There t) {
            return there.apply(t);
        }
        return this instanceof Nowhere ? nowhere.get() : hidden.get();
    }
}
