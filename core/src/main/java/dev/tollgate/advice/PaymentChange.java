package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

/**
 * What a change of the way to pay means in Terraform.
 *
 * @param kind what Terraform does
 * @param says why, and what to write, in words
 */
public record PaymentChange(Kind kind, String says) {
    /** What Terraform does. */
    public enum Kind {
        /** Nothing: it is that way. */
        NONE("none"),
        /** Nothing is there yet, so only the configuration changes. */
        BEFORE_CREATE("before-create"),
        /** What is there changes. */
        IN_PLACE("in-place"),
        /** What is there is destroyed, and something new is created. */
        REPLACE("replace"),
        /** Terraform cannot do it. */
        NOT_AT_ALL("not-at-all"),
        /** The plan does not tell. */
        NOT_KNOWN("not-known");

        private final String id;

        Kind(String id) {
            this.id = id;
        }

        /** The word in reports. */
        public String id() {
            return id;
        }
    }

    /** It is that way. */
    public static final PaymentChange NONE = new PaymentChange(Kind.NONE, "");

    /** Checks that nothing is null. */
    public PaymentChange {
        requireNonNull(kind, "kind is null");
        requireNonNull(says, "says is null");
    }
}
