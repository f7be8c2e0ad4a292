package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.rule.BuiltInRules;
import java.util.List;
import java.util.Optional;

/** Reads the {@code rules} of a file. */
final class RuleReader {
    private final Problems problems;

    RuleReader(Problems problems) {
        this.problems = problems;
    }

    List<RuleEntry> rules(Fields file) {
        return file.items("rules", this::rule).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<RuleEntry> rule(Node node) {
        Fields fields = Fields.of(node, "a rule", problems);
        Node id = fields.required("id");
        String name = id instanceof Node.Scalar ? Form.TEXT.read(id, problems) : "";
        Severity severity = fields.optional("severity", PolicyReader.SEVERITY).orElse(Severity.ERROR);
        ScopeReader scopes = new ScopeReader(problems);
        Optional<RuleEntry> entry =
                BuiltInRules.read(name, fields).map(rule -> new RuleEntry(name, rule, scopes.scope(fields), severity));
        if (entry.isPresent()) {
            fields.end();
        } else if (!name.isEmpty()) {
            List<String> ids = BuiltInRules.ids();
            problems.add(
                    "policy-unknown-rule",
                    id.place(),
                    "there is no rule '" + name + "'",
                    "one of " + String.join(", ", ids),
                    NearestName.question(name, ids));
        }
        return entry;
    }
}
