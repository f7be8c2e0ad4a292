package dev.tollgate.render.json;

import dev.tollgate.cost.LineId;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the values that {@link JsonFields} writes. */
final class SavedForms {
    /** More digits than any figure has, and few enough to calculate with. */
    private static final int LONGEST_NUMBER = 200;

    private static final int LONGEST_COUNT = 9;

    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(?:\\.[0-9]+)?");

    /** Any text, also an empty one. */
    static final Form<String> TEXT = new Form<>("a text", "", SavedForms::readText);

    /** A number without an exponent. */
    static final Form<BigDecimal> NUMBER =
            new Form<>("a number without an exponent", BigDecimal.ZERO, SavedForms::readNumber);

    /** How many there are of something. */
    static final Form<Integer> COUNT = new Form<>("a whole number, zero or more", 0, SavedForms::readCount);

    static final Form<DiagnosticCode> CODE =
            word("a code that this version knows", DiagnosticCode::id, DiagnosticCode.values());

    static final Form<Severity> SEVERITY = word("a severity", Severity::id, Severity.values());

    static final Form<ReportedAction> ACTION = word("an action", ReportedAction::id, ReportedAction.values());

    static final Form<LineId> LINE = word("the id of a line that this version knows", LineId::id, LineId.values());

    static final Form<Verdict> VERDICT = word("a verdict", Verdict::id, Verdict.values());

    private SavedForms() {}

    /** One of the values, by its name. */
    static <T> Form<T> word(String expected, Function<T, String> name, T[] values) {
        List<T> all = List.of(values);
        return new Form<>(expected, all.get(0), scalar -> readText(scalar).flatMap(text -> find(text, name, all)));
    }

    /** Reads a required amount. */
    static Amount requiredAmount(Fields fields, String key, Problems problems) {
        return readAmount(fields.required(key), problems);
    }

    /** Reads an amount that may be null. */
    static @Nullable Amount optionalAmount(Fields fields, String key, Problems problems) {
        return fields.optional(key).map(node -> readAmount(node, problems)).orElse(null);
    }

    private static Amount readAmount(Node node, Problems problems) {
        Fields amount = Fields.of(node, "an amount", problems);
        requirePresent(node, problems, "low", "expected", "high");
        try {
            return new Amount(
                    amount.optional("low", NUMBER).orElse(null),
                    amount.optional("expected", NUMBER).orElse(null),
                    amount.optional("high", NUMBER).orElse(null),
                    List.of());
        } catch (IllegalArgumentException e) {
            problems.add(
                    "document-wrong-value",
                    node.place(),
                    "an amount of which " + e.getMessage(),
                    "low, expected and high in ascending order",
                    "");
            return Amount.ZERO;
        }
    }

    /** Reads a list of evidence. */
    static List<Evidence> evidence(Fields fields, String key, Problems problems) {
        return fields.items(key, node -> readEvidence(node, problems));
    }

    private static Evidence readEvidence(Node node, Problems problems) {
        Fields evidence = Fields.of(node, "evidence", problems);
        return new Evidence(
                evidence.optional("address", TEXT).orElse(null),
                evidence.required("attribute", TEXT),
                evidence.required("says", TEXT));
    }

    /** Reports each key that is absent. Its value may be null. */
    static void requirePresent(Node node, Problems problems, String... keys) {
        for (String each : keys) {
            if (node instanceof Node.Mapping mapping && mapping.get(each).isEmpty()) {
                problems.add("document-missing-key", node.place(), "the key '" + each + "' is not there", "", "");
            }
        }
    }

    private static <T> Optional<T> find(String text, Function<T, String> name, List<T> values) {
        return values.stream().filter(value -> name.apply(value).equals(text)).findFirst();
    }

    private static Optional<String> readText(Node.Scalar scalar) {
        return Optional.of(scalar).filter(each -> each.kind() == Node.Kind.TEXT).map(Node.Scalar::text);
    }

    private static Optional<BigDecimal> readNumber(Node.Scalar scalar) {
        if (!isPlain(scalar, LONGEST_NUMBER)) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(scalar.text()));
    }

    private static Optional<Integer> readCount(Node.Scalar scalar) {
        String text = scalar.text();
        if (!isPlain(scalar, LONGEST_COUNT) || text.indexOf('.') >= 0 || text.charAt(0) == '-') {
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static boolean isPlain(Node.Scalar scalar, int longest) {
        return scalar.kind() == Node.Kind.NUMBER
                && scalar.text().length() <= longest
                && PLAIN.matcher(scalar.text()).matches();
    }
}
