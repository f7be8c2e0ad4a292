package dev.tollgate.forge;

import dev.tollgate.document.Node;
import java.util.List;
import java.util.Optional;

/** Looks into what a forge answered. What is not there is empty. */
final class Json {
    private Json() {}

    /** The text or number at the end of a path of keys. */
    static String text(Node node, String... path) {
        Optional<Node> at = Optional.of(node);
        for (String key : path) {
            at = at.flatMap(each -> each instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty());
        }
        return at.filter(each -> !each.isNull())
                .map(each -> each instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElse("");
    }

    /** True when the value is the word true. */
    static boolean flag(Node node, String... path) {
        return text(node, path).equals("true");
    }

    /** The value of a key; the node itself when there is none. */
    static Node child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key).orElse(node) : node;
    }

    /** The items of a list. */
    static List<Node> items(Node node) {
        return node instanceof Node.Sequence sequence ? sequence.items() : List.of();
    }

    /** The items of the list that is the value of a key. */
    static List<Node> items(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? mapping.get(key).map(Json::items).orElse(List.of())
                : List.of();
    }
}
