package dev.tollgate.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructTypeReference;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The types of the JSON report, made of its JSON Schema: every object is a struct, and every number is exact. */
final class Schema {
    /** The type of the report. */
    static final String REPORT = "Report";

    /** The type of a resource. */
    static final String RESOURCE = "Resource";

    private static final String FILE = "/dev/tollgate/report/report-v1.schema.json";
    private static final int MOST_BYTES = 1 << 20;
    private static final String REFERENCE = "#/$defs/";

    /** It is not there yet when rules are judged. */
    private static final String POLICY = "policy";

    private final Node definitions;
    private final Map<String, Map<String, CelType>> structs = new TreeMap<>();
    private final Map<String, Set<String>> words = new TreeMap<>();

    private Schema(Node root) {
        definitions = child(root, "$defs").orElseThrow();
        struct(REPORT, root);
    }

    /** The schema of the reports that this version writes. */
    static Schema read() {
        try (InputStream in = Schema.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no " + FILE);
            }
            return new Schema(JsonDocument.read(in, FILE, MOST_BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of every struct. */
    Map<String, Map<String, CelType>> structs() {
        return structs;
    }

    /** The words that a field of a struct can have, by both names with a dot between; other fields can have any. */
    Map<String, Set<String>> words() {
        return words;
    }

    /** Declares a struct unless that is done, and refers to it. */
    private CelType struct(String name, Node object) {
        Map<String, CelType> fields = structs.computeIfAbsent(name, unseen -> new TreeMap<>());
        for (Node.Entry each : entries(child(object, "properties").orElseThrow())) {
            boolean isLater = name.equals(REPORT) && each.key().equals(POLICY);
            if (!isLater && !fields.containsKey(each.key())) {
                fields.put(each.key(), type(name + capitalized(each.key()), each.value()));
            }
            child(each.value(), "enum")
                    .ifPresent(all -> words.computeIfAbsent(name + "." + each.key(), unseen -> new TreeSet<>())
                            .addAll(words(all)));
        }
        return StructTypeReference.create(name);
    }

    /** The type of a value; {@code name} is that of a struct that has no other. */
    private CelType type(String name, Node schema) {
        Optional<Node> either = child(schema, "anyOf");
        if (either.isPresent()) {
            return union(name, either.get());
        }
        Optional<String> reference = text(schema, "$ref");
        if (reference.isPresent()) {
            String definition = reference.get().substring(REFERENCE.length());
            return type(capitalized(definition), child(definitions, definition).orElseThrow());
        }
        String type = word(schema);
        return switch (type) {
            case "object" -> struct(name, schema);
            case "array" -> ListType.create(type(name, child(schema, "items").orElseThrow()));
            case "number" -> Numbers.TYPE;
            case "integer" -> SimpleType.INT;
            case "boolean" -> SimpleType.BOOL;
            default -> SimpleType.STRING;
        };
    }

    /** Something or null is something, which may be absent. Several structs are one that has the fields of all. */
    private CelType union(String name, Node either) {
        List<Node> kinds = either.fold(scalar -> List.of(), sequence -> sequence.items(), mapping -> List.of());
        List<Node> some =
                kinds.stream().filter(kind -> !word(kind).equals("null")).toList();
        if (some.size() == 1) {
            return type(name, some.get(0));
        }
        for (Node kind : some) {
            String definition = text(kind, "$ref").orElseThrow().substring(REFERENCE.length());
            struct(name, child(definitions, definition).orElseThrow());
        }
        return StructTypeReference.create(name);
    }

    /** The kind of value: what {@code type} says beside null, else that of a constant; words are left. */
    private static String word(Node schema) {
        Optional<Node> type = child(schema, "type");
        if (type.isEmpty()) {
            boolean isNumber = child(schema, "const").filter(Schema::isNumber).isPresent();
            return isNumber ? "integer" : "string";
        }
        return type.get().fold(Node.Scalar::text, Schema::firstWord, mapping -> "object");
    }

    private static List<String> words(Node all) {
        return ((Node.Sequence) all)
                .items().stream()
                        .filter(word -> !word.isNull())
                        .map(word -> ((Node.Scalar) word).text())
                        .toList();
    }

    private static String firstWord(Node.Sequence words) {
        return ((Node.Scalar) words.items().get(0)).text();
    }

    private static boolean isNumber(Node node) {
        return node instanceof Node.Scalar scalar && scalar.kind() == Node.Kind.NUMBER;
    }

    private static Optional<String> text(Node node, String key) {
        return child(node, key).map(value -> ((Node.Scalar) value).text());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }

    private static List<Node.Entry> entries(Node node) {
        return ((Node.Mapping) node).entries();
    }

    private static String capitalized(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
}
