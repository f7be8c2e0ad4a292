package dev.tollgate.usage;

import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Fields;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.usage.ParameterTable.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads what stands under one key of a usage file. */
final class EntryReader {
    static final String CONTRADICTION = DiagnosticCode.USAGE_CONTRADICTION.id();

    private final ParameterTable table;
    private final Problems problems;

    EntryReader(ParameterTable table, Problems problems) {
        this.table = table;
        this.problems = problems;
    }

    /** The entry. A key without anything under it declares nothing, and so does a parameter without a value. */
    UsageEntry entry(Node.Entry entry, String type, Scope scope) {
        Map<UsageFact<?>, DeclaredValue<?>> declared = new LinkedHashMap<>();
        List<Node.Entry> parameters =
                entry.value().isNull() ? List.of() : Fields.entries(entry.value(), "usage", problems);
        for (Node.Entry written : parameters) {
            Optional<UsageParameter<?>> parameter = table.parameter(written.key(), type, scope);
            if (parameter.isEmpty()) {
                unknown(written, type, scope);
            } else if (!written.value().isNull()) {
                DeclaredValue<?> read = declared(parameter.get(), entry, written);
                DeclaredValue<?> before = declared.putIfAbsent(read.fact(), read);
                if (before != null) {
                    exclusive(before, read);
                }
            }
        }
        return new UsageEntry(entry.key(), entry.place(), UsageDeclarations.of(declared.values()));
    }

    private <T> DeclaredValue<T> declared(UsageParameter<T> parameter, Node.Entry entry, Node.Entry written) {
        Place place = written.place();
        String where = place.source() + ":" + place.line();
        String says = entry.key() + ": " + parameter.name() + ": " + shown(written.value());
        return parameter.declared(written.value(), place, new Evidence(null, where, says), problems);
    }

    private static String shown(Node value) {
        return value.fold(
                Node.Scalar::text,
                sequence -> sequence.items().stream().map(EntryReader::shown).collect(joining("; ")),
                mapping -> mapping.entries().stream()
                        .map(entry -> entry.key() + "=" + shown(entry.value()))
                        .collect(joining(" ")));
    }

    private void exclusive(DeclaredValue<?> before, DeclaredValue<?> read) {
        String found = "'" + read.parameter() + "' and '" + before.parameter() + "' (" + before.place()
                + ") say the same thing in two ways";
        problems.add(CONTRADICTION, read.place(), found, "", "Keep one of them");
    }

    private void unknown(Node.Entry written, String type, Scope scope) {
        List<String> names = table.names(type, scope);
        problems.add(
                DiagnosticCode.USAGE_UNKNOWN_PARAMETER.id(),
                written.place(),
                type + " has no usage parameter '" + written.key() + "'" + elsewhere(written.key(), type),
                "one of " + String.join(", ", names),
                NearestName.question(written.key(), names));
    }

    private String elsewhere(String name, String type) {
        if (table.parameter(name, type, Scope.TYPE_DEFAULT).isPresent()) {
            return " on a single resource; it belongs under " + UsageFileReader.TYPE_DEFAULTS;
        }
        List<String> types = table.types().stream()
                .filter(other ->
                        table.parameter(name, other, Scope.TYPE_DEFAULT).isPresent())
                .toList();
        return types.isEmpty() ? "" : "; it belongs on " + String.join(", ", types);
    }
}
