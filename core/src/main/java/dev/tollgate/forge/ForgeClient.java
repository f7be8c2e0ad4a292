package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.comment.UncertainPostException;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests to one forge, with its address and token. */
final class ForgeClient {
    /** As many comments as a page may hold at every forge that has pages of this kind. */
    static final int PAGE = 100;

    private static final int MOST_PAGES = 1000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final HttpTransport transport;
    private final CommentTarget target;
    private final Map<String, String> headers;
    private final ForgeErrors errors;

    ForgeClient(HttpTransport transport, CommentTarget target) {
        this.transport = transport;
        this.target = target;
        headers = ForgeCredentials.headers(target);
        errors = new ForgeErrors(target);
    }

    /** The errors of this forge. */
    ForgeErrors errors() {
        return errors;
    }

    /** What stands at a path below the base address, or at an address. */
    Node get(String path) {
        return json(required(exchange("GET", path, null, true)));
    }

    /** The same, or null when it is not there. */
    @Nullable
    Node find(String path) {
        HttpAnswer answer = exchange("GET", path, null, true);
        return answer.isGone() ? null : json(required(answer));
    }

    /** All items of a list that comes in numbered pages. */
    List<Node> pages(String path) {
        List<Node> all = new ArrayList<>();
        String separator = path.indexOf('?') < 0 ? "?" : "&";
        for (int page = 1; page <= MOST_PAGES; page++) {
            HttpAnswer answer =
                    required(exchange("GET", path + separator + "per_page=" + PAGE + "&page=" + page, null, true));
            List<Node> items = ForgeJson.readItems(json(answer));
            all.addAll(items);
            String link = answer.headers().firstValue("Link").orElse("");
            if (link.isEmpty() ? items.size() < PAGE : !link.contains("rel=\"next\"")) {
                break;
            }
        }
        return all;
    }

    /** Sends what does no harm when it is sent twice. */
    Node send(String method, String path, Map<String, ?> body) {
        return json(required(exchange(method, path, body, true)));
    }

    /**
     * Makes something new.
     *
     * @throws UncertainPostException when nobody knows whether it was made
     */
    Node create(String path, Map<String, ?> body) {
        HttpAnswer answer = exchange("POST", path, body, false);
        if (answer.isServerFault() && !answer.asksToWait()) {
            throw new UncertainPostException(errors.refusal(answer).problem().message());
        }
        return json(required(answer));
    }

    /** Changes or deletes something; false when it is not there. */
    boolean change(String method, String path, @Nullable Map<String, ?> body) {
        HttpAnswer answer = exchange(method, path, body, true);
        return !answer.isGone() && required(answer).isSuccess();
    }

    /** The same, with the status alone, for what has more to say than done and not there. */
    int attempt(String method, String path, Map<String, ?> body) {
        HttpAnswer answer = exchange(method, path, body, true);
        return answer.status() == 409 ? answer.status() : required(answer).status();
    }

    private HttpAnswer required(HttpAnswer answer) {
        if (answer.isSuccess() && answer.status() != ForgeErrors.SIGN_IN_PAGE) {
            return answer;
        }
        throw errors.refusal(answer);
    }

    private HttpAnswer exchange(String method, String path, @Nullable Map<String, ?> body, boolean repeatable) {
        HttpRequest request = request(method, path, body);
        try {
            return transport.exchange(request, repeatable);
        } catch (HttpTransport.UnansweredException e) {
            if (!repeatable && e.wasSent()) {
                throw new UncertainPostException(String.valueOf(e.getMessage()));
            }
            throw errors.unreachable(request.uri(), String.valueOf(e.getMessage()));
        }
    }

    private HttpRequest request(String method, String path, @Nullable Map<String, ?> body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(path.startsWith("/") ? target.url() + path : path));
        request.setHeader("Accept", "application/json").setHeader("User-Agent", "tollgate");
        headers.forEach(request::setHeader);
        if (body == null) {
            return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        }
        return request.setHeader("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(ForgeJson.write(body)))
                .build();
    }

    private Node json(HttpAnswer answer) {
        try {
            return JsonDocument.read(
                    new ByteArrayInputStream(answer.body().getBytes(UTF_8)), target.words(), MOST_BYTES);
        } catch (UnusableInputException | IOException e) {
            throw errors.notJson();
        }
    }
}
