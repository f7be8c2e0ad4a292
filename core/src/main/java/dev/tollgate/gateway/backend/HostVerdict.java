package dev.tollgate.gateway.backend;

import dev.tollgate.gateway.model.BackendPlace;
import java.util.Set;

/**
 * What is told of an address.
 *
 * @param places where it may be
 * @param reason why, as the end of a sentence
 */
record HostVerdict(Set<BackendPlace> places, String reason) {
    HostVerdict(BackendPlace place, String reason) {
        this(Set.of(place), reason);
    }
}
