package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The published description of an interface, by which requests and answers are judged. */
final class OpenApi {
    private static final Pattern VARIABLE = Pattern.compile("\\{([a-z_]+)}");

    private final String location;
    private final JsonNode description;
    private final SchemaRegistry registry;

    private OpenApi(String name, String text) {
        location = "urn:" + name;
        description = parsed(text);
        registry =
                SchemaRegistry.withDialect(Dialects.getOpenApi30(), builder -> builder.schemas(Map.of(location, text)));
    }

    /** The excerpt that {@code scripts/check-forges} makes. */
    static OpenApi named(String name) {
        try (InputStream in = OpenApi.class.getResourceAsStream(name + ".openapi.json")) {
            return new OpenApi(name, new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * What is wrong with a request or its answer; nothing when both are as described.
     *
     * @param prefix the part of paths that the description does not have
     */
    List<String> faults(Recorded request, Reply reply, String prefix) {
        String path = request.uri().getRawPath().substring(prefix.length());
        for (Map.Entry<String, JsonNode> each : description.get("paths").properties()) {
            Matcher matcher = Pattern.compile(VARIABLE.matcher(each.getKey())
                            .replaceAll("(?<x$1>[^/]+)")
                            .replace("_", ""))
                    .matcher(path);
            String method = request.method().toLowerCase(java.util.Locale.ROOT);
            if (matcher.matches() && each.getValue().has(method)) {
                return faults(each.getKey(), method, request, reply, matcher);
            }
        }
        return List.of("no operation " + request.line());
    }

    private List<String> faults(String path, String method, Recorded request, Reply reply, Matcher matcher) {
        String pointer = "#/paths/" + escaped(path) + "/" + method;
        JsonNode operation = description.at(pointer.substring(1));
        List<String> faults = new ArrayList<>();
        parameters(path, operation, request, matcher, faults);
        if (operation.has("requestBody")) {
            JsonNode body = resolved(operation.get("requestBody"));
            JsonNode schema = body.at("/content/application~1json/schema");
            if (!"application/json".equals(request.headers().get("content-type"))) {
                faults.add("content type " + request.headers().get("content-type"));
            }
            faults.addAll(validated(schema, request.body()));
        } else if (!request.body().isEmpty()) {
            faults.add("a body that is not described");
        }
        answer(operation, reply, faults);
        return faults.stream().map(fault -> request.line() + ": " + fault).toList();
    }

    private void parameters(String path, JsonNode operation, Recorded request, Matcher matcher, List<String> faults) {
        Map<String, String> query = new TreeMap<>();
        if (request.uri().getQuery() != null) {
            for (String each : request.uri().getQuery().split("&", -1)) {
                query.put(each.substring(0, each.indexOf('=')), each.substring(each.indexOf('=') + 1));
            }
        }
        for (JsonNode each : operation.path("parameters")) {
            JsonNode parameter = resolved(each);
            String name = parameter.get("name").asText();
            boolean inPath = parameter.get("in").asText().equals("path");
            String value = inPath ? matcher.group("x" + name.replace("_", "")) : query.remove(name);
            if (value == null && parameter.path("required").asBoolean()) {
                faults.add("the parameter " + name + " is missing");
            } else if (value != null) {
                faults.addAll(validated(parameter.get("schema"), literal(value, parameter)));
            }
        }
        query.keySet().forEach(name -> faults.add("the parameter " + name + " is not described at " + path));
    }

    /** ForgeConnector refuse in more ways than they describe. */
    private void answer(JsonNode operation, Reply reply, List<String> faults) {
        if (!operation.has("responses")) {
            return;
        }
        JsonNode response = operation.get("responses").path(Integer.toString(reply.status()));
        if (response.isMissingNode() && reply.status() >= 400) {
            return;
        }
        if (response.isMissingNode()) {
            faults.add("the status " + reply.status() + " is not described");
            return;
        }
        JsonNode schema = resolved(response).at("/content/application~1json/schema");
        if (!schema.isMissingNode()) {
            faults.addAll(validated(schema, reply.body()));
        }
    }

    private static String literal(String value, JsonNode parameter) {
        boolean number = parameter.at("/schema/type").asText().equals("integer");
        return number && value.matches("[0-9]+")
                ? value
                : JsonNodeFactory.instance.textNode(value).toString();
    }

    /** By way of a schema of its own, so that references into the description are followed. */
    private List<String> validated(JsonNode schema, String json) {
        String text = schema.toString().replace("\"#/", "\"" + location + "#/");
        Schema compiled = registry.getSchema(text, InputFormat.JSON);
        return compiled.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref")
                ? resolved(description.at(node.get("$ref").asText().substring(1)))
                : node;
    }

    private static String escaped(String key) {
        return key.replace("~", "~0").replace("/", "~1");
    }

    private static JsonNode parsed(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
