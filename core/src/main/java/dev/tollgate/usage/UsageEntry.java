package dev.tollgate.usage;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Place;

/**
 * What a usage file declares under one key.
 *
 * @param key the key, as written
 * @param place where it stands
 * @param declared what is declared there
 */
public record UsageEntry(String key, Place place, UsageDeclarations declared) {
    public UsageEntry {
        requireNonNull(key, "key is null");
        requireNonNull(place, "place is null");
        requireNonNull(declared, "declared is null");
    }
}
