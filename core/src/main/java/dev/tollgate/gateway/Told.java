package dev.tollgate.gateway;

import java.util.Set;

/**
 * What is told of an address.
 *
 * @param places where it may be
 * @param reason why, as the end of a sentence
 */
record Told(Set<BackendPlace> places, String reason) {
    Told(BackendPlace place, String reason) {
        this(Set.of(place), reason);
    }
}
