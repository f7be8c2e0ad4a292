package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

/**
 * A secret. Neither its text form nor a message that repeats a server's words shows it.
 *
 * @param secret the secret itself
 */
public record ForgeToken(String secret) {
    private static final String SHOWN = "(token)";

    /**
     * Removes the end of the line that files have.
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

    /**
     * Replaces the secret in a text, as it is and in every encoding that servers use when they repeat it.
     *
     * @param user the user that stands before the token in a basic authorization; empty when none does
     */
    String removeFrom(String text, String user) {
        return SecretForms.of(secret, user).matcher(text).replaceAll(SHOWN);
    }

    @Override
    public String toString() {
        return SHOWN;
    }
}
