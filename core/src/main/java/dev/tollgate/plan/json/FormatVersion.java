package dev.tollgate.plan.json;

import org.jspecify.annotations.Nullable;

/** Which versions of the format can be read: within a major version it only grows, and unknown names are ignored. */
final class FormatVersion {
    static final String MISSING = "missing";

    private FormatVersion() {}

    /** Why this {@code format_version} cannot be read, as a detail of a problem; null when it can be. */
    static @Nullable String fault(@Nullable String version) {
        if (version == null) {
            return MISSING;
        }
        if (!version.matches("[0-9]{1,9}(\\.[0-9]{1,9}){0,3}")) {
            return "no version";
        }
        return version.matches("[01](\\..*)?") ? null : version;
    }
}
