package dev.tollgate.policy.rule;

import dev.tollgate.document.Node;
import dev.tollgate.policy.expression.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads from a JSON report what rules with an expression need beside it. */
final class ReportFacts {
    private static final String TOTALS = "report.totals.";
    private static final int MOST_NAMED = 3;

    private ReportFacts() {}

    /** Reads the resources by address, without deposed objects. */
    static Map<String, Node> readResources(Node report) {
        Map<String, Node> resources = new LinkedHashMap<>();
        for (Node each : items(report, "resources")) {
            if (text(each, "deposed").isEmpty()) {
                text(each, "address").ifPresent(address -> resources.put(address, each));
            }
        }
        return resources;
    }

    /** Lists the missing facts that make a value absent; empty when the report names none. */
    static String listMissing(Node report, Value.Absent absent) {
        List<String> facts = items(report, "missing").stream()
                .filter(each -> isAbout(each, absent))
                .map(each -> text(each, "fact").orElse("")
                        + text(each, "address").map(address -> " of " + address).orElse(""))
                .toList();
        String named = facts.stream().limit(MOST_NAMED).collect(Collectors.joining("; "));
        return facts.size() > MOST_NAMED ? named + "; and " + (facts.size() - MOST_NAMED) + " more" : named;
    }

    private static boolean isAbout(Node missing, Value.Absent absent) {
        if (!absent.path().startsWith(TOTALS)) {
            return absent.address() != null
                    && Objects.equals(absent.address(), text(missing, "address").orElse(null));
        }
        String rest = absent.path().substring(TOTALS.length());
        String total = rest.substring(0, Math.max(0, rest.indexOf('.')));
        return items(missing, "of").stream()
                .anyMatch(
                        of -> of instanceof Node.Scalar scalar && scalar.text().equals(total));
    }

    private static List<Node> items(Node node, String key) {
        return child(node, key)
                .<List<Node>>map(list -> list instanceof Node.Sequence sequence ? sequence.items() : List.of())
                .orElse(List.of());
    }

    private static Optional<String> text(Node node, String key) {
        return child(node, key)
                .filter(value -> !value.isNull())
                .flatMap(value -> value instanceof Node.Scalar scalar ? Optional.of(scalar.text()) : Optional.empty());
    }

    private static Optional<Node> child(Node node, String key) {
        return node instanceof Node.Mapping mapping ? mapping.get(key) : Optional.empty();
    }
}
