package dev.tollgate.document;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.QuotedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * A mapping that is read key by key. Every problem is collected with its place; {@link #end} reports the keys that nobody asked for,
 * with the nearest of those that were. A key without a value counts as not given.
 */
public final class Fields {
    private final String subject;
    private final Place place;
    private final Map<String, Node.Entry> unread = new LinkedHashMap<>();
    private final TreeSet<String> asked = new TreeSet<>();
    private final Problems problems;

    private Fields(String subject, Place place, List<Node.Entry> entries, Problems problems) {
        this.subject = subject;
        this.place = place;
        this.problems = problems;
        entries.forEach(entry -> unread.put(entry.key(), entry));
    }

    /**
     * The fields of a node. Where the node is no mapping, that is a problem and the fields are empty.
     *
     * @param node the mapping
     * @param subject what the mapping describes, for messages: {@code a price}
     * @param problems where problems go
     */
    public static Fields of(Node node, String subject, Problems problems) {
        return new Fields(subject, node.place(), entries(node, subject, problems), problems);
    }

    /** What the function makes of the fields of a node; afterwards the keys that it did not ask for are reported. */
    public static <T> T read(Node node, String subject, Problems problems, Function<Fields, T> reading) {
        Fields fields = of(node, subject, problems);
        T result = reading.apply(fields);
        fields.end();
        return result;
    }

    /** The entries of a mapping. Where the node is no mapping, that is a problem and there are none. */
    public static List<Node.Entry> entries(Node node, String subject, Problems problems) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries();
        }
        misplaced(node, subject + " as a mapping", problems);
        return List.of();
    }

    /** Where the mapping begins. */
    public Place place() {
        return place;
    }

    /** Where problems go. */
    public Problems problems() {
        return problems;
    }

    /** The value of a key, if it is given. */
    public Optional<Node> optional(String key) {
        asked.add(key);
        Node.Entry entry = unread.remove(key);
        return entry == null || entry.value().isNull() ? Optional.empty() : Optional.of(entry.value());
    }

    /** The value of a key in a form, if it is given. */
    public <T> Optional<T> optional(String key, Form<T> form) {
        return optional(key).map(value -> form.read(value, problems));
    }

    /** The value of a key; that it is missing is a problem, and an empty mapping stands in for it. */
    public Node required(String key) {
        return optional(key).orElseGet(() -> missing(key));
    }

    /** The value of a key in a form; that it is missing is a problem. */
    public <T> T required(String key, Form<T> form) {
        return optional(key, form).orElseGet(() -> {
            missing(key);
            return form.standIn();
        });
    }

    /** The items of a list, each read by the function; none when the key is not given. */
    public <T> List<T> items(String key, Function<Node, T> reading) {
        return optional(key).map(this::items).orElse(List.of()).stream()
                .map(reading)
                .toList();
    }

    /** The items of a list, each read by the function; that there are none is a problem. */
    public <T> List<T> someItems(String key, Function<Node, T> reading) {
        List<T> items = items(key, reading);
        if (items.isEmpty()) {
            missing(key);
        }
        return items;
    }

    /** The items of a list in a form; none when the key is not given. */
    public <T> List<T> items(String key, Form<T> form) {
        return items(key, item -> form.read(item, problems));
    }

    /** The entries of a mapping whose keys are names of things; none when the key is not given. */
    public List<Node.Entry> entries(String key) {
        return optional(key).map(node -> entries(node, key, problems)).orElse(List.of());
    }

    /** What was not asked for yet, in the order of the document. */
    public List<Node.Entry> unread() {
        return List.copyOf(unread.values());
    }

    /** Reports every key that was not asked for. */
    public void end() {
        unread.values()
                .forEach(entry -> problems.add(
                        "document-unknown-key",
                        entry.place(),
                        subject + " has no key " + QuotedText.quote(entry.key()),
                        "one of " + String.join(", ", asked),
                        NearestName.question(entry.key(), asked)));
    }

    private Node missing(String key) {
        problems.add("document-missing-key", place, subject + " lacks the key '" + key + "'", "", "Add it");
        return new Node.Mapping(List.of(), place);
    }

    private List<Node> items(Node node) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items();
        }
        misplaced(node, "a list", problems);
        return List.of();
    }

    private static void misplaced(Node node, String expected, Problems problems) {
        problems.add("document-wrong-value", node.place(), "found " + node.described(), expected, "");
    }
}
