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
import java.util.List;

/** Explains why a forge did not do what was asked, in words without the token. */
final class ForgeErrors {
    /** Azure DevOps answers so, with a page to sign in, where it does not know the token. */
    static final int SIGN_IN_PAGE = 203;

    private static final int LONGEST_QUOTE = 200;
    private static final int LONGEST_BODY = 64 * 1024;
    private static final List<List<String>> MESSAGES =
            List.of(List.of("message"), List.of("error", "message"), List.of("errorMessage"), List.of("error"));

    private final CommentTarget target;
    private final String scopes;

    ForgeErrors(CommentTarget target) {
        this.target = target;
        scopes = ForgeCredentials.scopes(target);
    }

    /** For an answer that is not a success. */
    ForgeFailedException refusal(HttpAnswer answer) {
        String what = " (" + answer.status() + quote(answer) + ")";
        if (answer.asksToWait()) {
            return failed("forge-limit", "too many requests" + what, "Run it again later");
        }
        return switch (answer.status()) {
            case SIGN_IN_PAGE, 401 -> failed("forge-token", "the token is not accepted" + what, "It needs " + scopes);
            case 403 -> failed("forge-permission", "the token may not do this" + what, "It needs " + scopes);
            case 301, 302, 303, 307, 308 ->
                failed(
                        "forge-moved",
                        "a redirection" + what + location(answer),
                        "Set --url or --repository to where it is");
            case 404 ->
                failed(
                        "forge-not-found",
                        "nothing there, or nothing that the token may see" + what,
                        "Check --repository, --pull-request and --url; the token needs " + scopes);
            default -> unexpected(answer, what);
        };
    }

    private ForgeFailedException unexpected(HttpAnswer answer, String what) {
        if (answer.isServerFault()) {
            return failed("forge-fault", "the forge failed" + what, "Run it again later");
        }
        return failed("forge-refused", "a refusal" + what, "");
    }

    /** For a request without an answer. */
    ForgeFailedException unreachable(URI uri, String why) {
        String cure = why.startsWith("no trusted")
                ? "Give the JVM the certificates to trust: TOLLGATE_JAVA_OPTS=-Djavax.net.ssl.trustStore=FILE"
                : "Check --url, and the proxy that the JVM is told to use (-Dhttps.proxyHost)";
        return failed("forge-unreachable", why + " from " + uri.getScheme() + "://" + uri.getAuthority(), cure);
    }

    /** For an answer that is not JSON. */
    ForgeFailedException notJson() {
        return failed(
                "forge-answer", "an answer that is not JSON, perhaps a proxy's or a page to sign in", "Check --url");
    }

    /** For an answer in JSON of another shape than the forge documents. */
    ForgeFailedException oddAnswer(String found, String expected) {
        String where = target.describe();
        Problem problem = new Problem(
                "forge-answer",
                Place.whole(where),
                withoutToken(found),
                expected,
                "Check --url and the forge's version");
        return new ForgeFailedException(problem);
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

    /** Replaces the token in a text, in whatever form a forge may repeat it. */
    String withoutToken(String text) {
        return target.token().removeFrom(text, target.user());
    }

    private ForgeFailedException failed(String code, String found, String cure) {
        return new ForgeFailedException(
                new Problem(code, Place.whole(target.describe()), withoutToken(found), "", cure));
    }

    private static String location(HttpAnswer answer) {
        return answer.headers()
                .firstValue("Location")
                .map(to -> " to " + to.replaceFirst("[?#].*", ""))
                .orElse("");
    }

    /** Takes the token out before the text is cut, since half a token would not be recognized. */
    private String quote(HttpAnswer answer) {
        String body = answer.body().length() > LONGEST_BODY ? answer.body().substring(0, LONGEST_BODY) : answer.body();
        String text = withoutToken(message(body)).replaceAll("\\s+", " ").strip();
        if (text.isEmpty() || text.startsWith("<")) {
            return "";
        }
        return ": " + (text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text);
    }

    private String message(String body) {
        try {
            Node node = JsonDocument.read(new ByteArrayInputStream(body.getBytes(UTF_8)), "", 4 * LONGEST_BODY);
            for (List<String> path : MESSAGES) {
                String message = text(node, path);
                if (!message.isEmpty()) {
                    return message;
                }
            }
            return body;
        } catch (UnusableInputException | IOException e) {
            return body;
        }
    }

    private static String text(Node node, List<String> path) {
        Node at = node;
        for (String key : path) {
            Node child = at instanceof Node.Mapping mapping ? mapping.get(key).orElse(null) : null;
            if (child == null) {
                return "";
            }
            at = child;
        }
        return at instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
