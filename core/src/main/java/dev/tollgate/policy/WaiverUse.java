package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * What became of a waiver.
 *
 * @param waiver the waiver
 * @param state whether it was needed and held
 */
public record WaiverUse(Waiver waiver, State state) {
    /** Whether a waiver was needed and held. */
    public enum State {
        /** It waives a finding. */
        USED,
        /** It has expired, so it waives nothing. */
        EXPIRED,
        /** It holds, and there is nothing to waive. */
        UNUSED;

        /** The word in reports. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Checks that nothing is null. */
    public WaiverUse {
        requireNonNull(waiver, "waiver is null");
        requireNonNull(state, "state is null");
    }
}
