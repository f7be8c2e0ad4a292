package dev.tollgate.forge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tollgate.document.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the JSON of answers, in which a missing value is empty, and writes that of requests. */
final class ForgeJson {
    private ForgeJson() {}

    /** The text or number at the end of a path of keys. */
    static String readText(Node node, String... path) {
        Node at = node;
        for (String key : path) {
            Optional<Node> child = at instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
            if (child.isEmpty()) {
                return "";
            }
            at = child.get();
        }
        return at instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }

    /** True when the value is the word true. */
    static boolean isTrue(Node node, String key) {
        return readText(node, key).equals("true");
    }

    /** The value of a key; the node itself when there is none. */
    static Node readChild(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key).orElse(node) : node;
    }

    /** The items of a list. */
    static List<Node> readItems(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    /** The items of the list under a key. */
    static List<Node> readItems(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).map(ForgeJson::readItems).orElse(List.of())
                : List.of();
    }

    /** Writes an object; its values are texts, whole numbers, truth values, lists and objects. */
    static String write(Map<String, ?> object) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            writeValue(object, json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }

    private static void writeValue(Object value, JsonGenerator json) throws IOException {
        if (value instanceof Map<?, ?> object) {
            json.writeStartObject();
            for (Map.Entry<?, ?> each : object.entrySet()) {
                json.writeFieldName(String.valueOf(each.getKey()));
                writeValue(each.getValue(), json);
            }
            json.writeEndObject();
        } else if (value instanceof List<?> list) {
            json.writeStartArray();
            for (Object each : list) {
                writeValue(each, json);
            }
            json.writeEndArray();
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean flag) {
            json.writeBoolean(flag);
        } else {
            json.writeString(String.valueOf(value));
        }
    }
}
