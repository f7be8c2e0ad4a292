package dev.tollgate.forge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tollgate.document.Node;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer in JSON. Reading a part of another shape than expected fails as {@code forge-answer}, with the path of the part.
 * It also writes the JSON of requests.
 */
final class ForgeJson {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,100}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    private static final int LONGEST_LINK = 2000;

    private final Node node;
    private final String path;
    private final ForgeErrors errors;

    ForgeJson(Node node, String path, ForgeErrors errors) {
        this.node = node;
        this.path = path;
        this.errors = errors;
    }

    /** The part at the end of a path of keys, or null where nothing is there. */
    @Nullable
    ForgeJson find(String... keys) {
        Node at = node;
        StringBuilder way = new StringBuilder(path);
        for (String key : keys) {
            if (!(at instanceof Node.Mapping mapping)) {
                throw errors.oddAnswer(way + " is " + shape(at), "an object");
            }
            way.append('.').append(key);
            Node child = mapping.get(key).orElse(null);
            if (child == null || child.isNull()) {
                return null;
            }
            at = child;
        }
        return new ForgeJson(at, way.toString(), errors);
    }

    /** The part at the end of a path of keys. */
    ForgeJson require(String... keys) {
        ForgeJson found = find(keys);
        if (found == null) {
            throw errors.oddAnswer(path + "." + String.join(".", keys) + " is missing", "a value");
        }
        return found;
    }

    /** The text or number at the end of a path of keys; empty where nothing is there. */
    String findText(String... keys) {
        ForgeJson found = find(keys);
        return found == null ? "" : found.text();
    }

    /** The id at the end of a path of keys, which can stand in the path of a request. */
    String requireId(String... keys) {
        ForgeJson found = require(keys);
        String id = found.text();
        if (!ID.matcher(id).matches()) {
            throw errors.oddAnswer(found.path + " is not an id", "letters and digits");
        }
        return id;
    }

    /** The web address at the end of a path of keys; empty where there is none that people may follow. */
    String findLink(String... keys) {
        String text = findText(keys);
        return isWebAddress(text) && errors.withoutToken(text).equals(text) ? text : "";
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            boolean plain = text.chars().allMatch(c -> c > ' ' && c < 0x7F) && text.length() <= LONGEST_LINK;
            return web && plain && uri.getHost() != null && uri.getRawUserInfo() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** The whole number from 0 under a key. */
    int requireNumber(String key) {
        ForgeJson found = require(key);
        String text = found.text();
        if (!NUMBER.matcher(text).matches()) {
            throw errors.oddAnswer(found.path + " is not a number", "a whole number");
        }
        return Integer.parseInt(text);
    }

    /** True when the value under a key is the word true. */
    boolean isTrue(String key) {
        return findText(key).equals("true");
    }

    /** True for {@code null}. */
    boolean isNull() {
        return node.isNull();
    }

    /** True for a list. */
    boolean isList() {
        return node instanceof Node.Sequence;
    }

    /** The items of the list at the end of a path of keys; of this part, without keys. */
    List<ForgeJson> requireItems(String... keys) {
        ForgeJson found = require(keys);
        if (!(found.node instanceof Node.Sequence sequence)) {
            throw errors.oddAnswer(found.path + " is " + shape(found.node), "a list");
        }
        List<ForgeJson> items = new ArrayList<>();
        for (Node each : sequence.items()) {
            items.add(new ForgeJson(each, found.path + "[" + items.size() + "]", errors));
        }
        return items;
    }

    /** The items of the list under a key; none where nothing is there. */
    List<ForgeJson> findItems(String key) {
        ForgeJson found = find(key);
        return found == null ? List.of() : found.requireItems();
    }

    private String text() {
        if (node instanceof Node.Scalar scalar) {
            return scalar.text();
        }
        throw errors.oddAnswer(path + " is " + shape(node), "a text or a number");
    }

    private static String shape(Node node) {
        if (node instanceof Node.Scalar scalar) {
            return scalar.isNull() ? "empty" : "a single value";
        }
        return node instanceof Node.Sequence ? "a list" : "an object";
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
