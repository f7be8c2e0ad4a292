package dev.tollgate.render.json;

import dev.tollgate.cost.LineId;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the values of a JSON report are written. */
final class SavedForms {
    /** More digits than any figure has, and few enough to calculate with. */
    private static final int LONGEST_NUMBER = 200;

    private static final int LONGEST_COUNT = 9;

    /** Any text, also an empty one. */
    static final Form<String> TEXT = new Form<>(
            "a text", "", scalar -> scalar.kind() == Node.Kind.TEXT ? Optional.of(scalar.text()) : Optional.empty());

    /** A number without an exponent. */
    static final Form<BigDecimal> NUMBER = new Form<>(
            "a number without an exponent",
            BigDecimal.ZERO,
            scalar -> isPlain(scalar, LONGEST_NUMBER) ? Optional.of(new BigDecimal(scalar.text())) : Optional.empty());

    /** How many there are of something. */
    static final Form<Integer> COUNT = new Form<>(
            "a whole number, zero or more",
            0,
            scalar -> isPlain(scalar, LONGEST_COUNT)
                            && scalar.text().indexOf('.') < 0
                            && scalar.text().charAt(0) != '-'
                    ? Optional.of(Integer.valueOf(scalar.text()))
                    : Optional.empty());

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
        return new Form<>(
                expected,
                all.get(0),
                scalar -> all.stream()
                        .filter(value -> scalar.kind() == Node.Kind.TEXT
                                && name.apply(value).equals(scalar.text()))
                        .findFirst());
    }

    /** Reports which of the keys are not there at all; their values may be null. */
    static void requirePresent(Node node, Problems problems, String... keys) {
        for (String each : keys) {
            if (node instanceof Node.Mapping mapping && mapping.get(each).isEmpty()) {
                problems.add("document-missing-key", node.place(), "the key '" + each + "' is not there", "", "");
            }
        }
    }

    private static boolean isPlain(Node.Scalar scalar, int longest) {
        return scalar.kind() == Node.Kind.NUMBER
                && scalar.text().length() <= longest
                && scalar.text().indexOf('e') < 0
                && scalar.text().indexOf('E') < 0;
    }
}
