package dev.tollgate.wiring;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One step that selects a part of a value.
 *
 * @param kind how it is written
 * @param name the name, key or index
 */
record Member(Kind kind, String name) {
    /** How a step is written, which hints at what it selects from. */
    enum Kind {
        /** {@code .name}: from an object, where each attribute is set by itself. */
        NAME,
        /** {@code ["key"]}, or a turn of {@code for_each}: from a map, whose elements are alike. */
        KEY,
        /** {@code [0]}: from a list, whose elements are alike. */
        INDEX
    }

    // Written out: what the compiler makes for records is linked at run time, and no class-data archive keeps that.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Member other && kind == other.kind && name.equals(other.name);
    }

    @Override
    public int hashCode() {
        return 31 * kind.hashCode() + name.hashCode();
    }

    static List<String> names(List<Member> members) {
        return members.stream().map(Member::name).toList();
    }
}
