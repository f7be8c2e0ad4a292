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
        String host = withoutPort(authority(text.substring(endOfScheme(text))));
        boolean variable = host.chars().anyMatch(c -> VARIABLES.indexOf(c) >= 0 || c <= ' ');
        return host.isEmpty() || variable ? Optional.empty() : Optional.of(host);
    }

    /**
     * The scheme, host and port of an address. User, password, path, query and fragment may hold secrets that no plan marks, so no report
     * shows them.
     */
    static String origin(String address) {
        String text = address.strip();
        int start = endOfScheme(text);
        String authority = authority(text.substring(start));
        int port = endOfHost(authority);
        return text.substring(0, start) + authority.substring(0, endOfDigits(authority, port));
    }

    private static int endOfScheme(String text) {
        int mark = text.indexOf("://");
        boolean scheme = mark > 0 && until(text, "/?#@").length() == mark + 1;
        return scheme ? mark + 3 : 0;
    }

    /** A variable stands between two number signs; one number sign begins a fragment. */
    private static int endOfHost(String authority) {
        if (authority.startsWith("[")) {
            return authority.indexOf(']') + 1;
        }
        int at = 0;
        while (at < authority.length() && authority.charAt(at) != ':') {
            int variable = authority.charAt(at) == '#' ? authority.indexOf('#', at + 1) : at;
            if (variable < 0) {
                return at;
            }
            at = variable + 1;
        }
        return at;
    }

    private static int endOfDigits(String authority, int colon) {
        int at = colon;
        if (at < authority.length() && authority.charAt(at) == ':') {
            at++;
            while (at < authority.length() && Character.isDigit(authority.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    private static String authority(String text) {
        String authority = until(text, "/?\\");
        return authority.substring(authority.lastIndexOf('@') + 1);
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
