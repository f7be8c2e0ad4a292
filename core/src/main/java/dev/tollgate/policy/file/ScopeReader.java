package dev.tollgate.policy.file;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.rule.RuleParameters;
import java.util.ArrayList;
import java.util.List;

/** Reads the {@code scope} of a budget or a rule. */
final class ScopeReader {
    private final Problems problems;

    ScopeReader(Problems problems) {
        this.problems = problems;
    }

    /** Reads the scope of a budget or rule; everything when it is absent. */
    Scope readScope(Fields owner) {
        return owner.optional("scope")
                .map(node -> Fields.read(node, "a scope", problems, this::readPatterns))
                .orElse(Scope.EVERYTHING);
    }

    private Scope readPatterns(Fields scope) {
        return new Scope(
                RuleParameters.readPatterns(scope, "address", Form.TEXT),
                RuleParameters.readPatterns(scope, "module", Form.TEXT),
                RuleParameters.readPatterns(scope, "region", Form.TEXT),
                RuleParameters.readPatterns(scope, "spec", Form.TEXT),
                readTags(scope),
                RuleParameters.readPatterns(scope, "project", Form.TEXT));
    }

    private static List<Scope.TagPattern> readTags(Fields scope) {
        List<Scope.TagPattern> tags = new ArrayList<>();
        for (Node.Entry entry : scope.entries("tag")) {
            for (String pattern : RuleParameters.readPatterns(entry.value(), Form.TEXT, scope)) {
                tags.add(new Scope.TagPattern(entry.key(), pattern));
            }
        }
        return tags;
    }
}
