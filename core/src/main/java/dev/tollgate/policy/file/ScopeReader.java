package dev.tollgate.policy.file;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.rule.Patterns;
import java.util.List;

/** Reads the {@code scope} of a budget or a rule. */
final class ScopeReader {
    private final Problems problems;

    ScopeReader(Problems problems) {
        this.problems = problems;
    }

    Scope scope(Fields of) {
        return of.optional("scope")
                .map(node -> Fields.read(node, "a scope", problems, this::read))
                .orElse(Scope.EVERYTHING);
    }

    private Scope read(Fields scope) {
        return new Scope(
                Patterns.of(scope, "address", Form.TEXT),
                Patterns.of(scope, "module", Form.TEXT),
                Patterns.of(scope, "region", Form.TEXT),
                Patterns.of(scope, "spec", Form.TEXT),
                tags(scope),
                Patterns.of(scope, "project", Form.TEXT));
    }

    private List<Scope.Tag> tags(Fields scope) {
        return scope.entries("tag").stream()
                .flatMap(entry -> tags(entry, scope).stream())
                .toList();
    }

    private static List<Scope.Tag> tags(Node.Entry entry, Fields scope) {
        return Patterns.read(entry.value(), Form.TEXT, scope).stream()
                .map(pattern -> new Scope.Tag(entry.key(), pattern))
                .toList();
    }
}
