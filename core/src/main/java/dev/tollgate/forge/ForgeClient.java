package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.comment.UncertainPostException;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sends requests to one forge with its token, and reads the answers within limits of size and number. */
final class ForgeClient {
    /** The most comments of a page, at every forge that has pages. */
    static final int PAGE = 100;

    private static final int CONFLICT = 409;
    private static final Set<Integer> NOT_CHANGEABLE = Set.of(403, 405, 423);

    private final HttpTransport transport;
    private final CommentTarget target;
    private final AnswerLimits limits = AnswerLimits.ofRun();
    private final Map<String, String> headers;
    private final ForgeErrors errors;
    private @Nullable HttpAnswer lastAnswer;

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

    /** Reads a path below the base address, or an address. */
    ForgeJson read(String path) {
        return parse(requireSuccess(exchange("GET", path, null, true)));
    }

    /** Reads a path; null when nothing is there. */
    @Nullable
    ForgeJson find(String path) {
        HttpAnswer answer = exchange("GET", path, null, true);
        return answer.isGone() ? null : parse(requireSuccess(answer));
    }

    /** Reads a path; null when the forge refuses, for whatever a token may lack. */
    @Nullable
    ForgeJson readIfAllowed(String method, String path, @Nullable Map<String, ?> body) {
        HttpAnswer answer = exchange(method, path, body, true);
        boolean refused = answer.status() >= 400 && !answer.asksToWait() && !answer.isServerFault();
        return refused ? null : parse(requireSuccess(answer));
    }

    /** Reads all items of a list in numbered pages. */
    void readPages(String path, Consumer<ForgeJson> consumer) {
        String query = path + (path.indexOf('?') < 0 ? "?" : "&") + "per_page=" + PAGE + "&page=";
        for (int page = 1; ; page++) {
            HttpAnswer answer = requireSuccess(exchange("GET", query + requirePage(page), null, true));
            List<ForgeJson> items = parse(answer).requireItems();
            items.forEach(consumer);
            Optional<String> link = answer.headers().firstValue("Link");
            boolean last = link.isEmpty() ? items.size() < PAGE : !link.get().contains("rel=\"next\"");
            if (last) {
                return;
            }
        }
    }

    /** The number of a page, as long as it is one that a forge may have. */
    int requirePage(int page) {
        if (page > limits.mostPages()) {
            throw errors.oddAnswer("more than " + limits.mostPages() + " pages", "a list that ends");
        }
        return page;
    }

    /** The address of a next page, as long as it is one of this forge; the token goes to no other. */
    String requireOwnAddress(String address) {
        String expected = "one below " + target.url();
        if (!address.startsWith(target.url() + "/")) {
            throw errors.oddAnswer("the address of the next page is not this forge's", expected);
        }
        try {
            return new URI(address).toString();
        } catch (URISyntaxException e) {
            throw errors.oddAnswer("the address of the next page is not an address", expected);
        }
    }

    /** Sends a request that does no harm when it is sent twice. */
    ForgeJson send(String method, String path, Map<String, ?> body) {
        return parse(requireSuccess(exchange(method, path, body, true)));
    }

    /**
     * Creates an object.
     *
     * @throws UncertainPostException when nobody knows whether it was created
     */
    ForgeJson create(String path, Map<String, ?> body) {
        HttpAnswer answer = exchange("POST", path, body, false);
        if (answer.isServerFault() && !answer.asksToWait()) {
            throw new UncertainPostException(errors.refusal(answer).problem().message());
        }
        return parse(requireSuccess(answer));
    }

    /** Changes an object; false when it is gone, or when the token may not change this one. */
    boolean change(String method, String path, Map<String, ?> body) {
        return isDone(exchange(method, path, body, true));
    }

    /** Changes an object; empty when it was changed meanwhile. */
    Optional<Boolean> tryChange(String method, String path, Map<String, ?> body) {
        HttpAnswer answer = exchange(method, path, body, true);
        return answer.status() == CONFLICT ? Optional.empty() : Optional.of(isDone(answer));
    }

    /** Removes an object; one that is gone already is removed. */
    void remove(String method, String path, @Nullable Map<String, ?> body) {
        HttpAnswer answer = exchange(method, path, body, true);
        if (!answer.isGone()) {
            requireSuccess(answer);
        }
    }

    private boolean isDone(HttpAnswer answer) {
        if (answer.isGone() || (NOT_CHANGEABLE.contains(answer.status()) && !answer.asksToWait())) {
            return false;
        }
        return requireSuccess(answer).isSuccess();
    }

    /** A header of the last answer that was read; empty where it has none. */
    String findHeader(String name) {
        return lastAnswer == null ? "" : lastAnswer.headers().firstValue(name).orElse("");
    }

    private HttpAnswer requireSuccess(HttpAnswer answer) {
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
                throw new UncertainPostException(errors.withoutToken(String.valueOf(e.getMessage())));
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

    private ForgeJson parse(HttpAnswer answer) {
        lastAnswer = answer;
        byte[] bytes = answer.body().getBytes(UTF_8);
        limits.count(bytes.length, errors);
        try {
            Node node = JsonDocument.read(new ByteArrayInputStream(bytes), target.describe(), bytes.length);
            return new ForgeJson(node, "answer", errors);
        } catch (UnusableInputException | IOException e) {
            throw errors.notJson();
        }
    }
}
