package dev.tollgate.wiring;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hops to a target, as a list that shares its tail: long chains of modules cost one link per hop. */
record Trail(Hop first, @Nullable Trail rest) {
    static List<Hop> hops(@Nullable Trail trail) {
        List<Hop> hops = new ArrayList<>();
        for (Trail at = trail; at != null; at = at.rest()) {
            hops.add(at.first());
        }
        return hops;
    }
}
