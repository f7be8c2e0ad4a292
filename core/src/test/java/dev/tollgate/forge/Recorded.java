package dev.tollgate.forge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;

/**
 * A request as a server got it.
 *
 * @param method the method
 * @param uri path and query
 * @param headers the headers, names in lower case
 * @param body the body; empty when there is none
 */
public record Recorded(String method, URI uri, Map<String, String> headers, String body) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Method and path, for example {@code GET /user}. */
    public String line() {
        return method + " " + uri.getRawPath();
    }

    /** The body as JSON. */
    public JsonNode json() {
        try {
            return body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The value of a parameter of the query; empty when it is not there. */
    public String query(String name) {
        String query = uri.getQuery() == null ? "" : uri.getQuery();
        for (String each : query.split("&", -1)) {
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        return "";
    }
}
