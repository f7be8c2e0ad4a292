package dev.tollgate.policy.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.DocumentText;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Problems;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.budget.Budget;
import dev.tollgate.run.BuiltInProducts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PolicyFileTest {
    @Test
    void oneBudgetLimitsSeveralThings() {
        Policy policy = read("""
                budgets:
                  - name: edge
                    limit: {after: 5000.50, delta: 12.5%}
                    scope: {module: [edge, core], tag: {team: edge}}
                """);

        assertThat(policy.budgets())
                .extracting(Budget::limit)
                .containsExactly(
                        new BudgetLimit.Fixed(new BigDecimal("5000.50")),
                        new BudgetLimit.Percent(new BigDecimal("12.5")));
        assertThat(policy.budgets())
                .extracting(Budget::scope)
                .containsOnly(new Scope(
                        List.of(),
                        List.of("edge", "core"),
                        List.of(),
                        List.of(),
                        List.of(new Scope.TagPattern("team", "edge")),
                        List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    budgets: [{name: a, limt: {after: 1}}]                  | 1:21 | Did you mean 'limit'?
                    budgets: [{name: a, limit: {afer: 1}}]                  | 1:29 | Did you mean 'after'?
                    budgets: [{name: a, limit: {after: -1}}]                | 1:36 |
                    budgets: [{name: a, limit: {after: 20 pc}}]             | 1:36 |
                    budgets: [{name: a, limit: {}}]                         | 1:28 |
                    budgets: [{name: a, limit: {after: 1}, severity: warn}] | 1:50 |
                    budgets: [{name: a, limit: {after: 1}, scope: {regoin: x}}] | 1:48 | Did you mean 'region'?
                    budgets: [{name: a, limit: {after: 1}}, {name: a, limit: {after: 1}}] | 1:41 | Give it a name of its own
                    rules: [{id: alowed-specs, specs: [a]}]                 | 1:14 | Did you mean 'allowed-specs'?
                    rules: [{id: allowed-specs, spec: [a]}]                 | 1:29 | Did you mean 'specs'?
                    rules: [{id: allowed-payment-types, types: PayAsYouGoo}] | 1:44 | Did you mean 'PayAsYouGo'?
                    rules: [{id: coverage, atLeast: 101}]                   | 1:33 |
                    rules: [{id: required-tags, tags: [a], types: alicloud_vcp}] | 1:47 | Did you mean 'alicloud_vpc'?
                    rules: [{id: max-term}]                                 | 1:9  | Add it
                    currency: yuan                                          | 1:11 |
                    """)
    void everyMistakeIsToldWithItsPlace(String text, String place, String cure) {
        assertThat(problems(text)).anySatisfy(problem -> {
            assertThat(problem.place().toString()).isEqualTo("tollgate.yml:" + place);
            assertThat(problem.cure()).isEqualTo(cure == null ? "" : cure);
        });
    }

    @Test
    void aWaiverOfARuleThatIsNotThereIsAMistake() {
        assertThat(problems("""
                        rules:
                          - {id: max-term, months: 1}
                        waivers:
                          - {rule: max-trem, address: "*", reason: r, owner: o, expiry: 2026-01-01}
                        """)).singleElement().satisfies(problem -> {
            assertThat(problem.place().line()).isEqualTo(4);
            assertThat(problem.cure()).isEqualTo("Did you mean 'max-term'?");
        });
    }

    @Test
    void aWaiverNamesEverything() {
        assertThat(problems("waivers: [{}]"))
                .extracting(Problem::found)
                .containsExactly(
                        "a waiver lacks the key 'rule'",
                        "a waiver lacks the key 'address'",
                        "a waiver lacks the key 'reason'",
                        "a waiver lacks the key 'owner'",
                        "a waiver lacks the key 'expiry'");
    }

    @Test
    void noMessageRepeatsALongName() {
        String name = "a".repeat(1_000_000);

        assertThat(problems("""
                        budgets: [{name: %1$s, limit: {after: 1}}]
                        rules: [{id: %1$s}, {id: %1$s, expression: 'true'}]
                        waivers: [{rule: %1$s, address: "*", reason: r, owner: o, expiry: 2026-01-01}]
                        """.formatted(name)))
                .hasSizeGreaterThan(3)
                .allSatisfy(problem -> assertThat(problem.message()).hasSizeLessThan(600));
    }

    @Test
    void listsAtMostSomeHundredProblems() {
        assertThat(problems("rules: [" + "{id: x}, ".repeat(100_000) + "]")).hasSize(200);
    }

    @Test
    void namesTheModuleThatExpressionsNeedOnce() {
        assertThat(problems("""
                        rules:
                          - id: a
                            expression: report.plan.complete
                          - id: coverage
                            expression: report.plan.complete
                        """))
                .extracting(Problem::message)
                .containsExactly(
                        "tollgate.yml:3:17: nothing here can read expressions. Add the dependency"
                                + " dev.tollgate:tollgate-policy-cel [policy-language-missing]",
                        "tollgate.yml:4:9: 'coverage' is the id of a built-in rule. Give it an id of its own"
                                + " [policy-duplicate]");
    }

    private static List<Problem> problems(String text) {
        return catchThrowableOfType(UnusableInputException.class, () -> read(text))
                .problems();
    }

    private static Policy read(String text) {
        Problems problems = new Problems();
        try {
            Fields fields = Fields.of(
                    DocumentReader.read(
                            new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tollgate.yml"),
                    "a settings file",
                    problems);
            Policy policy = Policy.read(
                    fields, new DocumentText(text), BuiltInProducts.all().taggedTypes());
            fields.end();
            return problems.resultOf(() -> policy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
