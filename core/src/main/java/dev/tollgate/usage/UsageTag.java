package dev.tollgate.usage;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Value;
import java.util.List;
import java.util.Optional;

/**
 * A tag that speaks to Tollgate.
 *
 * @param carrier the resource that carries it
 * @param key its key, for example {@code tollgate:monthly-hours}
 * @param value its value
 */
record UsageTag(Address carrier, String key, Value.Text value) {
    private static final String PREFIX = "tollgate:";

    /** The tag, where it speaks to Tollgate and its value is known. */
    static Optional<UsageTag> of(Address carrier, String key, Value value) {
        return key.startsWith(PREFIX) && value instanceof Value.Text text
                ? Optional.of(new UsageTag(carrier, key, text))
                : Optional.empty();
    }

    /** The key of the tag that stands for a parameter. */
    static String key(String parameter) {
        return PREFIX + parameter.replace('_', '-');
    }

    /** Says that a tag means nothing. */
    static Diagnostic invalid(Address carrier, String message, String fix) {
        return Diagnostic.of(DiagnosticCode.TAG_INVALID, carrier.text(), message, fix);
    }

    /** What it declares; empty after a diagnostic was added. */
    Optional<DeclaredValue<?>> read(ParameterTable table, List<Diagnostic> diagnostics) {
        Optional<UsageParameter<?>> parameter = table.names().stream()
                .filter(name -> key(name).equals(key))
                .findFirst()
                .flatMap(table::row)
                .map(ParameterTable.Row::parameter);
        if (parameter.isEmpty()) {
            List<String> keys = table.names().stream().map(UsageTag::key).toList();
            String fix = NearestName.of(key, keys)
                    .map(near -> "Did you mean '" + near + "'?")
                    .orElse("Use one of " + String.join(", ", keys) + ".");
            diagnostics.add(invalid(carrier, "there is no tag '" + key + "'", fix));
            return Optional.empty();
        }
        return value(parameter.get(), diagnostics);
    }

    private <T> Optional<DeclaredValue<?>> value(UsageParameter<T> parameter, List<Diagnostic> diagnostics) {
        Place place = Place.whole("tag " + key + " of " + carrier);
        Node scalar = new Node.Scalar(value.text(), Node.Kind.NUMBER, place);
        Evidence evidence = new Evidence(carrier.text(), "tags[\"" + key + "\"]", value.toString(), value.secrecy());
        Problems problems = new Problems();
        DeclaredValue<T> declared = parameter.declared(scalar, place, evidence, problems);
        problems.found().forEach(problem -> diagnostics.add(unreadable(problem)));
        return problems.isEmpty() ? Optional.of(declared) : Optional.empty();
    }

    /** The parts of the problem that quote the value are left out where the value is sensitive. */
    private Diagnostic unreadable(Problem problem) {
        String found = value.sensitive() ? "found " + value : problem.found();
        String expected = problem.expected().isEmpty() ? "" : "Write " + problem.expected() + ". ";
        String cure = value.sensitive() ? "" : problem.cure();
        return invalid(carrier, "the tag '" + key + "' cannot be read: " + found, (expected + cure).strip());
    }
}
