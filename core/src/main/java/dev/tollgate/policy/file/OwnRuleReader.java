package dev.tollgate.policy.file;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.ExpressionLanguage;
import dev.tollgate.policy.expression.ExpressionLanguage.Kind;
import dev.tollgate.policy.expression.Mistake;
import dev.tollgate.policy.expression.Over;
import dev.tollgate.policy.expression.Value;
import dev.tollgate.policy.rule.BuiltInRules;
import dev.tollgate.policy.rule.OwnRule;
import dev.tollgate.policy.rule.Rule;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads rules with an expression. The first of them loads the language. */
final class OwnRuleReader {
    private static final Form<Over> OVER =
            Form.oneOf(Map.of(Over.REPORT.id(), Over.REPORT, Over.RESOURCE.id(), Over.RESOURCE));

    private static final int LONGEST_TITLE = 80;

    private final DocumentText text;
    private final Problems problems;
    private final Map<String, Node> ids = new HashMap<>();
    private Optional<ExpressionLanguage> language = Optional.empty();
    private boolean languageSought;

    OwnRuleReader(DocumentText text, Problems problems) {
        this.text = text;
        this.problems = problems;
    }

    /** True when a rule has an expression. */
    static boolean isOwn(Node rule) {
        return rule instanceof Node.Mapping mapping && mapping.get("expression").isPresent();
    }

    /** Reads the rule; empty when its expression is wrong. */
    Optional<Rule> readRule(Node id, String name, Fields fields) {
        requireNew(id, name);
        Over over = fields.optional("for", OVER).orElse(Over.REPORT);
        Node condition = fields.required("expression");
        String title = fields.optional("title", Form.TEXT).orElse(shorten(condition));
        String fix = fields.optional("fix", Form.TEXT).orElse("");
        OwnRule.Message message = readMessage(fields, over, "This is false: " + shorten(condition));
        return readExpression(condition, over, Kind.FLAG).map(read -> new OwnRule(title, over, read, message, fix));
    }

    /** Reads the message: the value of the message expression, else the fixed message, else the stand-in. */
    private OwnRule.Message readMessage(Fields fields, Over over, String standIn) {
        String fixed = fields.optional("message", Form.TEXT).orElse(standIn);
        Optional<Expression> computed =
                fields.optional("messageExpression").flatMap(node -> readExpression(node, over, Kind.TEXT));
        return (report, resource) -> computed.map(words -> words.value(report, resource.orElse(null)))
                .map(value -> textOf(value, fixed))
                .orElse(fixed);
    }

    private void requireNew(Node id, String name) {
        Node before = ids.putIfAbsent(name, id);
        boolean isBuiltIn = BuiltInRules.ids().contains(name);
        if (isBuiltIn || before != null) {
            String found = before == null || isBuiltIn
                    ? QuotedText.quote(name) + " is the id of a built-in rule"
                    : "a second rule " + QuotedText.quote(name) + ", the first on line "
                            + before.place().line();
            problems.add("policy-duplicate", id.place(), found, "", "Give it an id of its own");
        }
    }

    private Optional<Expression> readExpression(Node node, Over over, Kind wanted) {
        String written = Form.TEXT.read(node, problems);
        if (written.isEmpty() || !(node instanceof Node.Scalar scalar)) {
            return Optional.empty();
        }
        return loadLanguage(node.place())
                .flatMap(found -> found.read(written, over, wanted, mistake -> report(mistake, scalar)));
    }

    private void report(Mistake mistake, Node.Scalar scalar) {
        problems.add(
                "policy-expression",
                text.within(scalar, mistake.index()),
                mistake.found(),
                mistake.expected(),
                mistake.cure());
    }

    /** The language; its absence is a problem of the first expression alone. */
    private Optional<ExpressionLanguage> loadLanguage(Place expression) {
        if (!languageSought) {
            languageSought = true;
            language = ExpressionLanguage.installed();
            if (language.isEmpty()) {
                String cure = "Add the dependency dev.tollgate:tollgate-policy-cel";
                problems.add("policy-language-missing", expression, "nothing here can read expressions", "", cure);
            }
        }
        return language;
    }

    private static String textOf(Value value, String otherwise) {
        return value.fold(flag -> otherwise, Value.Text::text, absent -> otherwise, failure -> otherwise);
    }

    private static String shorten(Node condition) {
        String words =
                condition instanceof Node.Scalar scalar ? scalar.text().strip().replaceAll("\\s+", " ") : "";
        return words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) + "..." : words;
    }
}
