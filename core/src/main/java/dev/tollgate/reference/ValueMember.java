package dev.tollgate.reference;

import java.util.List;

/**
 * One step that selects a part of a value.
 *
 * @param kind how it is written
 * @param name the name, key or index
 */
record ValueMember(Kind kind, String name) {
    /** How a step is written, which hints at what it selects from. */
    enum Kind {
        /** {@code .name}: from an object, where each attribute is set by itself. */
        NAME,
        /** {@code ["key"]}, or a turn of {@code for_each}: from a map, whose elements are alike. */
        KEY,
        /** {@code [0]}: from a list, whose elements are alike. */
        INDEX
    }

    static List<String> names(List<ValueMember> members) {
        return members.stream().map(ValueMember::name).toList();
    }
}
