package dev.tollgate.policy.cel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.file.Policy;
import dev.tollgate.policy.rule.BuiltInRules;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Policies with rules of their own, as core reads them with this module beside it. */
final class OwnRulesTest {
    @Test
    void placesWhatIsWrongWithExpressions() {
        assertThat(problems("""
                        rules:
                          - id: a
                            expression: report.totals.afterr.high <= 5000
                          - id: b
                            for: resource
                            expression: >-
                              resource.type != "x"
                              || resource.after.hihg <= '5'
                            messageExpression: "resource.after.low"
                        """))
                .extracting(Problem::message)
                .containsExactly(
                        "tollgate.yml:3:31: there is no field 'afterr'; expected one of after, before, delta, dueAtApply."
                                + " Did you mean 'after'? [policy-expression]",
                        "tollgate.yml:9:25: the expression yields a number; expected a text. Turn numbers into text with"
                                + " string(...) [policy-expression]",
                        "tollgate.yml:8:25: there is no field 'hihg'; expected one of expected, high, low. Did you mean"
                                + " 'high'? [policy-expression]");
    }

    @Test
    void holdsOwnRulesToTheirForm() {
        assertThat(problems("""
                        rules:
                          - id: coverage
                            expression: report.plan.complete
                          - id: a
                            expression: report.plan.complete
                          - id: a
                            expression: report.plan.complete
                          - id: b
                            expression: report.plan.complete
                            scope: {module: edge}
                          - id: nothing-like-it
                        """))
                .extracting(Problem::message)
                .containsExactly(
                        "tollgate.yml:2:9: 'coverage' is the id of a built-in rule. Give it an id of its own"
                                + " [policy-duplicate]",
                        "tollgate.yml:6:9: a second rule 'a', the first on line 4. Give it an id of its own"
                                + " [policy-duplicate]",
                        "tollgate.yml:8:5: the rule is for the report as a whole, and its scope is of resources; expected"
                                + " no scope, or one of projects. Add 'for: resource' to ask it of each resource"
                                + " [policy-scope]",
                        "tollgate.yml:11:9: there is no rule 'nothing-like-it'; expected one of "
                                + String.join(", ", BuiltInRules.ids())
                                + ". A rule of your own needs an expression [policy-unknown-rule]");
    }

    private static List<Problem> problems(String text) {
        Problems problems = new Problems();
        try {
            Fields fields = Fields.of(
                    DocumentReader.read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tollgate.yml"),
                    "a settings file",
                    problems);
            Policy.read(fields, new DocumentText(text), Set.of());
            fields.end();
            return problems.found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
