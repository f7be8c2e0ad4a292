package dev.tollgate.reference;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hops to a target, as a list that shares its tail: long chains of modules cost one link per hop. */
record ReferencePath(ReferenceStep first, @Nullable ReferencePath rest) {
    static List<ReferenceStep> hops(@Nullable ReferencePath trail) {
        List<ReferenceStep> hops = new ArrayList<>();
        for (ReferencePath at = trail; at != null; at = at.rest()) {
            hops.add(at.first());
        }
        return hops;
    }
}
