package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.comment.UncertainPostException;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests to one forge, with its address and token. */
final class Api {
    /** As many comments as a page may hold at every forge that has pages of this kind. */
    static final int PAGE = 100;

    private static final int MOST_PAGES = 1000;
    private static final int MOST_BYTES = 64 * 1024 * 1024;

    private final Transport transport;
    private final Target target;
    private final Map<String, String> headers;
    private final Refusals refusals;

    /**
     * Requests with these headers.
     *
     * @param scopes what the token must be allowed to do, in the forge's words
     */
    Api(Transport transport, Target target, Map<String, String> headers, String scopes) {
        this.transport = transport;
        this.target = target;
        this.headers = headers;
        refusals = new Refusals(target, scopes);
    }

    /** Part of a path, in which nothing has a meaning of its own. */
    static String segment(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** What stands at a path below the base address, or at an address. */
    Node get(String path) {
        return json(required(exchange("GET", path, null, true)));
    }

    /** The same, or null when it is not there. */
    @Nullable
    Node find(String path) {
        Answer answer = exchange("GET", path, null, true);
        return answer.isGone() ? null : json(required(answer));
    }

    /** All items of a list that comes in numbered pages. */
    List<Node> pages(String path) {
        List<Node> all = new ArrayList<>();
        String separator = path.indexOf('?') < 0 ? "?" : "&";
        for (int page = 1; page <= MOST_PAGES; page++) {
            Answer answer =
                    required(exchange("GET", path + separator + "per_page=" + PAGE + "&page=" + page, null, true));
            List<Node> items = Json.items(json(answer));
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
        Answer answer = exchange("POST", path, body, false);
        if (answer.isServerFault() && !answer.asksToWait()) {
            throw new UncertainPostException(refusals.of(answer).problem().message());
        }
        return json(required(answer));
    }

    /** Changes or deletes something; false when it is not there. */
    boolean change(String method, String path, @Nullable Map<String, ?> body) {
        Answer answer = exchange(method, path, body, true);
        return !answer.isGone() && required(answer).isSuccess();
    }

    /** The same, with the status alone, for what has more to say than done and not there. */
    int attempt(String method, String path, Map<String, ?> body) {
        Answer answer = exchange(method, path, body, true);
        return answer.status() == 409 ? answer.status() : required(answer).status();
    }

    private Answer required(Answer answer) {
        if (answer.isSuccess() && answer.status() != Refusals.SIGN_IN_PAGE) {
            return answer;
        }
        throw refusals.of(answer);
    }

    private Answer exchange(String method, String path, @Nullable Map<String, ?> body, boolean repeatable) {
        HttpRequest request = request(method, path, body);
        try {
            return transport.exchange(request, repeatable);
        } catch (Transport.UnansweredException e) {
            if (!repeatable && e.wasSent()) {
                throw new UncertainPostException(String.valueOf(e.getMessage()));
            }
            throw refusals.unreachable(request.uri(), String.valueOf(e.getMessage()));
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
                .method(method, HttpRequest.BodyPublishers.ofString(JsonText.of(body)))
                .build();
    }

    private Node json(Answer answer) {
        try {
            return JsonDocument.read(
                    new ByteArrayInputStream(answer.body().getBytes(UTF_8)), target.words(), MOST_BYTES);
        } catch (UnusableInputException | IOException e) {
            throw refusals.notJson();
        }
    }
}
