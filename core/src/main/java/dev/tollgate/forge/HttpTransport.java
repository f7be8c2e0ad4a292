package dev.tollgate.forge;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests, and tries again what may succeed later. It uses the proxy and the trusted certificates that the JVM is told to use,
 * and follows no redirection, since the token would go along.
 */
final class HttpTransport {
    /** Longer than any rate limit per minute; who has to wait longer should not hold a build. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    private static final int MOST_ATTEMPTS = 5;

    private final HttpClient client;
    private final Sleeper sleeper;
    private final Duration timeout;

    HttpTransport(Sleeper sleeper, Duration timeout) {
        this.sleeper = sleeper;
        this.timeout = timeout;
        client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .proxy(ProxySelector.getDefault())
                .connectTimeout(timeout)
                .build();
    }

    /** Why there is no answer. */
    static final class UnansweredException extends Exception {
        private static final long serialVersionUID = 1L;

        private final boolean sent;

        UnansweredException(String message, boolean sent) {
            super(message);
            this.sent = sent;
        }

        /** True when the server may have done what was asked. */
        boolean wasSent() {
            return sent;
        }
    }

    /**
     * The answer to a request, whatever its status. Where the last attempt still asks to wait or to come again, that is the answer.
     *
     * @param repeatable true when sending it twice does no harm, so that it is sent again when nobody knows what became of it
     */
    HttpAnswer exchange(HttpRequest request, boolean repeatable) throws UnansweredException {
        for (int attempt = 1; ; attempt++) {
            Duration wait = Duration.ofSeconds(1L << (attempt - 1));
            try {
                HttpAnswer answer = once(request);
                boolean again = answer.asksToWait() || (repeatable && answer.isServerFault());
                wait = answer.waitingTime(LONGEST_WAIT).orElse(wait);
                if (!again || attempt == MOST_ATTEMPTS || wait.compareTo(LONGEST_WAIT) > 0) {
                    return answer;
                }
            } catch (UnansweredException e) {
                if (attempt == MOST_ATTEMPTS || (e.wasSent() && !repeatable)) {
                    throw e;
                }
            }
            waitFor(wait);
        }
    }

    private HttpAnswer once(HttpRequest request) throws UnansweredException {
        CompletableFuture<HttpResponse<String>> future =
                client.sendAsync(request, head -> new LimitedBody(AnswerLimits.MOST_BYTES));
        try {
            HttpResponse<String> response = future.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
            return new HttpAnswer(response.statusCode(), response.headers(), response.body());
        } catch (TimeoutException e) {
            future.cancel(true);
            throw new UnansweredException("no answer within " + timeout.toSeconds() + " s", true);
        } catch (ExecutionException e) {
            throw unanswered(e.getCause());
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static UnansweredException unanswered(@Nullable Throwable cause) {
        if (cause instanceof ConnectException) {
            return new UnansweredException(isUnknownHost(cause) ? "no such host" : "no connection", false);
        }
        if (cause instanceof SSLException) {
            return new UnansweredException("no trusted connection: " + cause.getMessage(), false);
        }
        String message = cause instanceof IOException ? String.valueOf(cause.getMessage()) : String.valueOf(cause);
        return new UnansweredException("the connection broke: " + message, true);
    }

    private static boolean isUnknownHost(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }

    private void waitFor(Duration wait) throws UnansweredException {
        try {
            sleeper.sleep(wait);
        } catch (InterruptedException e) {
            throw interrupted();
        }
    }

    private static UnansweredException interrupted() {
        Thread.currentThread().interrupt();
        return new UnansweredException("interrupted", true);
    }
}
