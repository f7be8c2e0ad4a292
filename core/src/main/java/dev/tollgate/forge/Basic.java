package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;

/** How a token is given to forges that take it together with a user. */
final class Basic {
    private Basic() {}

    /** A user with the token as password. */
    static String of(String user, Token token) {
        return "Basic " + Base64.getEncoder().encodeToString((user + ":" + token.secret()).getBytes(UTF_8));
    }

    /** With the user where there is one, otherwise the token alone. */
    static String orBearer(Target target) {
        return target.user().isEmpty() ? "Bearer " + target.token().secret() : of(target.user(), target.token());
    }
}
