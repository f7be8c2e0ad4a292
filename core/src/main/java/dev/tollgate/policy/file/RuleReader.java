package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.NearestName;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.expression.Over;
import dev.tollgate.policy.rule.BuiltInRules;
import dev.tollgate.policy.rule.OwnRule;
import dev.tollgate.policy.rule.Rule;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the {@code rules} of a file. */
final class RuleReader {
    private final Problems problems;
    private final Set<String> taggedTypes;
    private final OwnRuleReader own;

    RuleReader(DocumentText text, Set<String> taggedTypes, Problems problems) {
        this.taggedTypes = taggedTypes;
        this.problems = problems;
        this.own = new OwnRuleReader(text, problems);
    }

    List<ConfiguredRule> readRules(Fields file) {
        return file.items("rules", this::readRule).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ConfiguredRule> readRule(Node node) {
        Fields fields = Fields.of(node, "a rule", problems);
        Node id = fields.required("id");
        String name = id instanceof Node.Scalar ? Form.NAME.read(id, problems) : "";
        Severity severity = fields.optional("severity", PolicyReader.SEVERITY).orElse(Severity.ERROR);
        boolean isOwn = OwnRuleReader.isOwn(node);
        if (!isOwn && !BuiltInRules.ids().contains(name)) {
            reportUnknown(id, name);
            return Optional.empty();
        }
        Optional<Rule> rule = isOwn ? own.readRule(id, name, fields) : BuiltInRules.read(name, fields, taggedTypes);
        Scope scope = new ScopeReader(problems).readScope(fields);
        fields.end();
        rule.ifPresent(read -> requireFit(read, scope, node));
        return rule.map(read -> new ConfiguredRule(name, read, scope, severity));
    }

    private void reportUnknown(Node id, String name) {
        if (name.isEmpty()) {
            return;
        }
        List<String> ids = BuiltInRules.ids();
        String nearest = NearestName.question(name, ids);
        problems.add(
                "policy-unknown-rule",
                id.place(),
                "there is no rule " + QuotedText.quote(name),
                "one of " + String.join(", ", ids),
                nearest.isEmpty() ? "A rule of your own needs an expression" : nearest);
    }

    /** A rule for the report as a whole cannot have a scope of resources. */
    private void requireFit(Rule rule, Scope scope, Node node) {
        boolean isOfReport = rule instanceof OwnRule read && read.over() == Over.REPORT;
        if (isOfReport && scope.isOfResources()) {
            problems.add(
                    "policy-scope",
                    node.place(),
                    "the rule is for the report as a whole, and its scope is of resources",
                    "no scope, or one of projects",
                    "Add 'for: resource' to ask it of each resource");
        }
    }
}
