package dev.tollgate.gateway.backend;

import java.util.Locale;
import java.util.Optional;

/** The host in the address of an HTTP backend. */
final class BackendHost {
    /** Characters that stand for something else: stage variables and parameters. */
    private static final String VARIABLES = "#${}[]<>%*";

    private BackendHost() {}

    /**
     * The host of an address with or without scheme, user, port and path: a name in lower case without a dot at its end, or an IP address
     * without brackets. Empty when there is none, or a variable takes part in it.
     */
    static Optional<String> of(String address) {
        String text = address.strip().toLowerCase(Locale.ROOT);
        int scheme = text.indexOf("://");
        String authority = until(scheme < 0 ? text : text.substring(scheme + 3), "/?");
        String host = withoutPort(authority.substring(authority.lastIndexOf('@') + 1));
        boolean variable = host.chars().anyMatch(c -> VARIABLES.indexOf(c) >= 0 || c <= ' ');
        return host.isEmpty() || variable ? Optional.empty() : Optional.of(host);
    }

    private static String withoutPort(String text) {
        int bracket = text.indexOf(']');
        if (text.startsWith("[") && text.lastIndexOf(':', bracket) > 0) {
            return text.substring(1, bracket);
        }
        boolean onePort = text.indexOf(':') == text.lastIndexOf(':');
        String host = onePort ? until(text, ":") : text;
        return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
    }

    private static String until(String text, String ends) {
        int at = 0;
        while (at < text.length() && ends.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return text.substring(0, at);
    }
}
