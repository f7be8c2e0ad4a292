package dev.tollgate.policy.file;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.rule.RuleParameters;
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
                RuleParameters.of(scope, "address", Form.TEXT),
                RuleParameters.of(scope, "module", Form.TEXT),
                RuleParameters.of(scope, "region", Form.TEXT),
                RuleParameters.of(scope, "spec", Form.TEXT),
                tags(scope),
                RuleParameters.of(scope, "project", Form.TEXT));
    }

    private List<Scope.Tag> tags(Fields scope) {
        return scope.entries("tag").stream()
                .flatMap(entry -> tags(entry, scope).stream())
                .toList();
    }

    private static List<Scope.Tag> tags(Node.Entry entry, Fields scope) {
        return RuleParameters.read(entry.value(), Form.TEXT, scope).stream()
                .map(pattern -> new Scope.Tag(entry.key(), pattern))
                .toList();
    }
}
