package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import java.math.BigDecimal;
import java.util.List;

/** Reads the parameters that several rules and scopes share: patterns and percentages. */
public final class RuleParameters {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A percentage from 0 to 100. */
    static final Form<BigDecimal> PERCENTAGE = new Form<>(
            "a percentage from 0 to 100",
            BigDecimal.ZERO,
            scalar -> Form.DECIMAL.reading().apply(scalar).filter(percent -> percent.compareTo(HUNDRED) <= 0));

    private RuleParameters() {}

    /** Reads the patterns of a key; none when the key is absent. */
    public static List<String> readPatterns(Fields fields, String key, Form<String> form) {
        return fields.optional(key)
                .map(node -> readPatterns(node, form, fields))
                .orElse(List.of());
    }

    /** Reads the patterns of a required key; an empty list is a problem. */
    static List<String> requirePatterns(Fields fields, String key, Form<String> form) {
        List<String> patterns = readPatterns(fields.required(key), form, fields);
        if (patterns.isEmpty() && fields.problems().isEmpty()) {
            String found = "'" + key + "' is an empty list";
            fields.problems().add("document-wrong-value", fields.place(), found, "a pattern", "");
        }
        return patterns;
    }

    /** Reads one pattern or a list of patterns. */
    public static List<String> readPatterns(Node node, Form<String> form, Fields fields) {
        if (node instanceof Node.Sequence sequence) {
            return sequence.items().stream()
                    .map(item -> form.read(item, fields.problems()))
                    .toList();
        }
        boolean isStandIn =
                node instanceof Node.Mapping mapping && mapping.entries().isEmpty();
        if (isStandIn && !fields.problems().isEmpty()) {
            return List.of();
        }
        return List.of(form.read(node, fields.problems()));
    }
}
