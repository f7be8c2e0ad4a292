package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

/**
 * A secret. Nothing shows it: neither its text form nor a message that repeats what a server says.
 *
 * @param secret the secret itself
 */
public record ForgeToken(String secret) {
    private static final String SHOWN = "(token)";

    /**
     * Takes off the end of the line that files have.
     *
     * @throws IllegalArgumentException when it is empty or holds what no header can; the message does not repeat it
     */
    public ForgeToken {
        secret = requireNonNull(secret, "secret is null").strip();
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the token is empty");
        }
        if (!secret.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("the token holds characters that no token has");
        }
    }

    /** The text without the secret. */
    String removedFrom(String text) {
        return text.replace(secret, SHOWN);
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
