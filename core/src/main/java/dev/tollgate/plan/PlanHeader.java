package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a plan says of itself.
 *
 * @param source the name of the input as the user gave it; {@code -} for standard input
 * @param kind a plan, or a state that was shown as JSON
 * @param formatVersion the format's version, for example {@code 1.2}; empty when not said
 * @param terraformVersion the version of Terraform or OpenTofu that made it; empty when not said
 * @param timestamp when it was made, or null when not said (before Terraform 1.5)
 * @param complete false when changes are left out: a targeted plan, or deferred changes
 * @param errored true when planning failed half-way
 */
public record PlanHeader(
        String source,
        Kind kind,
        String formatVersion,
        String terraformVersion,
        @Nullable Instant timestamp,
        boolean complete,
        boolean errored) {
    /** What kind of document was read. */
    public enum Kind {
        /** A plan: before and after. */
        PLAN,
        /** A plan that only refreshes the state: it lists no change at all, not even of what stays as it is. */
        REFRESH_ONLY_PLAN,
        /** A state: what there is, with no change. */
        STATE
    }

    /** Checks that nothing but the timestamp is null. */
    public PlanHeader {
        requireNonNull(source, "source is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(formatVersion, "formatVersion is null");
        requireNonNull(terraformVersion, "terraformVersion is null");
    }
}
