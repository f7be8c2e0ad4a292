package dev.tollgate.comment;

import java.util.Locale;

/** The repository from which a change comes, and with it whoever could write the saved report. */
public enum ChangeOrigin {
    /** The repository itself: only its members could write the report. */
    OWN,
    /** A fork: anyone could write the report. */
    FORK;

    /**
     * The origin of that name.
     *
     * @throws IllegalArgumentException when there is none; the message is for the user
     */
    public static ChangeOrigin parse(String text) {
        for (ChangeOrigin each : values()) {
            if (each.name().toLowerCase(Locale.ROOT).equals(text.strip().toLowerCase(Locale.ROOT))) {
                return each;
            }
        }
        throw new IllegalArgumentException("'" + text + "' is not an origin; expected own or fork");
    }
}
