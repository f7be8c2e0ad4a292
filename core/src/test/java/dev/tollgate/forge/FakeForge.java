package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A forge on this machine that keeps comments and behaves as one of the real ones. Faults can be put in front of it: each takes the
 * next request, sees how the forge would answer, and answers in its place; null hangs up.
 */
public final class FakeForge implements AutoCloseable {
    /** Answers the requests of one kind of forge, with the state that it keeps. */
    public interface Dialect {
        /** The answer to a request. */
        Reply answer(Recorded request);
    }

    /** Answers in the place of the forge, whose own answer is made only when it is asked for. */
    public interface Fault extends BiFunction<Recorded, Function<Recorded, Reply>, @Nullable Reply> {}

    /**
     * A request with its answer.
     *
     * @param request the request
     * @param reply the answer
     */
    public record Exchange(Recorded request, Reply reply) {}

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Dialect dialect;
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final List<Function<Recorded, @Nullable Reply>> standing = new ArrayList<>();
    private final List<Recorded> requests = new ArrayList<>();
    private final List<Exchange> exchanges = new ArrayList<>();

    static {
        // The server writes headers and body apart; without this each answer waits for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private FakeForge(Dialect dialect) throws IOException {
        this.dialect = dialect;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Starts one. */
    public static FakeForge of(Dialect dialect) throws IOException {
        return new FakeForge(dialect);
    }

    /** Its address. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Puts a fault in front of the next request that has none. */
    public synchronized FakeForge then(Fault fault) {
        faults.add(fault);
        return this;
    }

    /** Answers the next request that has no fault with this. */
    public FakeForge then(Reply reply) {
        return then((request, forge) -> reply);
    }

    /** Answers every request to which the fault has an answer; the forge answers the others. */
    public synchronized FakeForge always(Function<Recorded, @Nullable Reply> fault) {
        standing.add(fault);
        return this;
    }

    /** Lets the next request through. */
    public FakeForge thenNothing() {
        return then((request, forge) -> forge.apply(request));
    }

    /** All requests so far. */
    public synchronized List<Recorded> requests() {
        return List.copyOf(requests);
    }

    /** The requests that were answered, with their answers. */
    public synchronized List<Exchange> exchanges() {
        return List.copyOf(exchanges);
    }

    /** Methods and paths of all requests so far. */
    public List<String> lines() {
        return requests().stream().map(Recorded::line).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders()
                .forEach((name, values) -> headers.put(name.toLowerCase(java.util.Locale.ROOT), values.get(0)));
        Recorded request = new Recorded(
                exchange.getRequestMethod(),
                exchange.getRequestURI(),
                headers,
                new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        Reply reply = reply(request);
        if (reply == null) {
            exchange.close();
            return;
        }
        reply.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        byte[] body = reply.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(reply.status(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private @Nullable Reply reply(Recorded request) {
        Fault fault;
        synchronized (this) {
            fault = faults.poll();
            requests.add(request);
        }
        Reply reply = fault == null ? answer(request) : fault.apply(request, this::answer);
        synchronized (this) {
            exchanges.add(new Exchange(request, reply == null ? Reply.empty(0) : reply));
        }
        return reply;
    }

    private Reply answer(Recorded request) {
        List<Function<Recorded, @Nullable Reply>> all;
        synchronized (this) {
            all = List.copyOf(standing);
        }
        for (Function<Recorded, @Nullable Reply> each : all) {
            Reply reply = each.apply(request);
            if (reply != null) {
                return reply;
            }
        }
        synchronized (dialect) {
            return dialect.answer(request);
        }
    }
}
