package dev.tollgate.forge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/**
 * What a server answers.
 *
 * @param status the status
 * @param headers further headers
 * @param body the body
 */
public record Reply(int status, Map<String, String> headers, String body) {
    /** An answer in JSON. */
    public static Reply json(int status, JsonNode body) {
        return new Reply(status, Map.of("Content-Type", "application/json"), body.toString());
    }

    /** A refusal with the message that forges give. */
    public static Reply refused(int status, String message) {
        return new Reply(status, Map.of("Content-Type", "application/json"), "{\"message\": \"" + message + "\"}");
    }

    /** An answer without a body. */
    public static Reply empty(int status) {
        return new Reply(status, Map.of(), "");
    }

    /** The same with a further header. */
    public Reply with(String name, String value) {
        Map<String, String> more = new java.util.LinkedHashMap<>(headers);
        more.put(name, value);
        return new Reply(status, more, body);
    }
}
