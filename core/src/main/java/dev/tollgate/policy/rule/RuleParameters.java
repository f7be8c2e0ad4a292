package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import java.util.List;

/** One pattern or a list of patterns. */
public final class RuleParameters {
    private RuleParameters() {}

    /** The patterns under a key; none when it is not given. */
    public static List<String> of(Fields fields, String key, Form<String> form) {
        return fields.optional(key).map(node -> read(node, form, fields)).orElse(List.of());
    }

    /** The patterns under a key; that there are none is a problem. */
    static List<String> some(Fields fields, String key, Form<String> form) {
        List<String> patterns = read(fields.required(key), form, fields);
        if (patterns.isEmpty() && fields.problems().isEmpty()) {
            fields.problems()
                    .add("document-wrong-value", fields.place(), "'" + key + "' is an empty list", "a pattern", "");
        }
        return patterns;
    }

    /** What a node holds: one scalar, or a list of them. */
    public static List<String> read(Node node, Form<String> form, Fields fields) {
        return node.fold(
                scalar -> List.of(form.read(scalar, fields.problems())),
                sequence -> sequence.items().stream()
                        .map(item -> form.read(item, fields.problems()))
                        .toList(),
                mapping -> mapping.entries().isEmpty() && !fields.problems().isEmpty()
                        ? List.of()
                        : List.of(form.read(mapping, fields.problems())));
    }
}
