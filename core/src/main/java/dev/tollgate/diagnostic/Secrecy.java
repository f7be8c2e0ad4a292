package dev.tollgate.diagnostic;

import java.math.BigDecimal;

/**
 * States whether a value may be shown. {@link #show(String)} is the only way from a value to the text of a report, so a sensitive value
 * reaches no output.
 */
public enum Secrecy {
    /** The value may be shown. */
    OPEN,
    /** The plan marks the value as sensitive. */
    SENSITIVE;

    private static final String PLACEHOLDER = "(sensitive)";

    /** Returns the secrecy of a value that the plan marks as sensitive, or does not. */
    public static Secrecy of(boolean sensitive) {
        return sensitive ? SENSITIVE : OPEN;
    }

    /** Returns the text, or {@code (sensitive)} in its place. */
    public String show(String text) {
        return switch (this) {
            case OPEN -> text;
            case SENSITIVE -> PLACEHOLDER;
        };
    }

    /** Returns the number without an exponent, or {@code (sensitive)} in its place. */
    public String show(BigDecimal number) {
        return show(number.toPlainString());
    }

    /** True if nothing may show the value. */
    public boolean isSensitive() {
        return this == SENSITIVE;
    }
}
