package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an interest says of one type of managed resources.
 *
 * @param name the type
 * @param wanted false when nobody is interested in it
 * @param attributes those that are kept, where the type matters only where others refer to it and they can be listed; else none
 * @param values finds them; null where there are none
 * @param likeness goes over the attributes of one after the other
 */
record KnownType(
        String name,
        boolean wanted,
        List<String> attributes,
        @Nullable PlainMembers values,
        Likeness likeness) {
    /**
     * The type that is written with these bytes.
     *
     * @param packs true when what is only looked up can be packed
     */
    static KnownType of(String written, Interest interest, boolean packs) {
        boolean plain = WordTable.isPlain(written); // If not, it may mean any type.
        boolean wanted = !plain || interest.wants(Mode.MANAGED, written);
        boolean packed = plain && wanted && packs && interest.looksUp(Mode.MANAGED, written);
        Set<String> names = packed ? interest.attributes(Mode.MANAGED, written) : null;
        List<String> attributes = names == null ? List.of() : List.copyOf(names);
        PlainMembers values = attributes.isEmpty() ? null : new PlainMembers(attributes);
        return new KnownType(written, wanted, attributes, values, new Likeness());
    }

    /** True when it has to be looked at like any other resource. */
    boolean isOrdinary() {
        return wanted && values == null;
    }
}
