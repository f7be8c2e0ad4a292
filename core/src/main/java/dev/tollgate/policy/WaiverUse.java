package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import java.util.Locale;

/**
 * The use of a waiver in one check.
 *
 * @param waiver the waiver
 * @param state used, expired, undecided or unused
 */
public record WaiverUse(Waiver waiver, State state) {
    /** The states of a waiver. */
    public enum State {
        /** It excepts a finding. */
        USED,
        /** It has expired, so it excepts nothing. */
        EXPIRED,
        /** A finding matches it, and whether it has expired is not known, because the day is not. */
        UNDECIDED,
        /** It is valid, and no finding matches it. */
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
