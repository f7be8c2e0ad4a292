package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.ForgeFailedException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;

/** What it means when a forge does not do what was asked, in words without the token. */
final class ForgeErrors {
    /** Azure DevOps answers so, with a page to sign in, where it does not know the token. */
    static final int SIGN_IN_PAGE = 203;

    private static final int LONGEST_QUOTE = 200;

    private final CommentTarget target;
    private final String scopes;

    ForgeErrors(CommentTarget target) {
        this.target = target;
        scopes = ForgeCredentials.scopes(target);
    }

    /** For an answer that is no success. */
    ForgeFailedException refusal(HttpAnswer answer) {
        String what = " (" + answer.status() + quoted(answer) + ")";
        if (answer.asksToWait()) {
            return failed("forge-limit", "too many requests" + what, "Run it again later");
        }
        return switch (answer.status()) {
            case SIGN_IN_PAGE, 401 -> failed("forge-token", "the token is not accepted" + what, "It needs " + scopes);
            case 403 -> failed("forge-permission", "the token may not do this" + what, "It needs " + scopes);
            case 301, 302, 303, 307, 308 ->
                failed(
                        "forge-moved",
                        "a redirection" + what + where(answer),
                        "Set --url or --repository to where it is");
            case 404 ->
                failed(
                        "forge-not-found",
                        "nothing there, or nothing that the token may see" + what,
                        "Check --repository, --pull-request and --url; the token needs " + scopes);
            default ->
                answer.isServerFault()
                        ? failed("forge-fault", "the forge failed" + what, "Run it again later")
                        : failed("forge-refused", "a refusal" + what, "");
        };
    }

    /** For a request without an answer. */
    ForgeFailedException unreachable(URI uri, String why) {
        String cure = why.startsWith("no trusted")
                ? "Give the JVM the certificates to trust: TOLLGATE_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE"
                : "Check --url, and the proxy that the JVM is told to use (-Dhttps.proxyHost)";
        return failed("forge-unreachable", why + " from " + uri.getScheme() + "://" + uri.getAuthority(), cure);
    }

    /** For an answer that is no JSON. */
    ForgeFailedException notJson() {
        return failed(
                "forge-answer", "an answer that is not JSON, perhaps a proxy's or a page to sign in", "Check --url");
    }

    /** For a pull request that is not there. */
    ForgeFailedException noPullRequest(String branch) {
        return failed(
                "forge-not-found", "no open " + target.forge().request() + " of " + branch, "Give --pull-request");
    }

    /** For comments that could not be hidden. */
    ForgeFailedException cannotHide(String why) {
        return failed("forge-permission", "older comments cannot be hidden: " + why, "It needs " + scopes);
    }

    private ForgeFailedException failed(String code, String found, String cure) {
        String words = target.token().removedFrom(found);
        return new ForgeFailedException(new Problem(code, Place.whole(target.words()), words, "", cure));
    }

    private static String where(HttpAnswer answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> " to " + to.replaceFirst("[?#].*", ""))
                .orElse("");
    }

    private static String quoted(HttpAnswer answer) {
        String text = message(answer.body()).replaceAll("\\s+", " ").strip();
        if (text.isEmpty() || text.startsWith("<")) {
            return "";
        }
        return ": " + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text);
    }

    private static String message(String body) {
        try {
            Node json = JsonDocument.read(new ByteArrayInputStream(body.getBytes(UTF_8)), "", 64 * 1024);
            for (String[] path : new String[][] {{"message"}, {"error", "message"}, {"errorMessage"}, {"error"}}) {
                String message = ForgeJson.readText(json, path);
                if (!message.isEmpty()) {
                    return message;
                }
            }
            return body;
        } catch (UnusableInputException | IOException e) {
            return body;
        }
    }
}
