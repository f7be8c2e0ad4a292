package dev.tollgate.policy.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.PolicySamples;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import dev.tollgate.run.BuiltInProducts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BuiltInRulesTest {
    private static final Value ANYTHING = PolicySamples.values(Map.of());

    private static final Scope OF_HANGZHOU =
            new Scope(List.of(), List.of(), List.of("cn-hangzhou"), List.of(), List.of(), List.of());

    @ParameterizedTest
    @CsvSource({
        "api.s1.small, PASS",
        "api.s1.large, PASS",
        "api.s2.large, BREACH",
        "api.s1.small or api.s2.large, UNDECIDED",
        "*, UNDECIDED"
    })
    void specsMatchAPattern(String specs, Outcome outcome) {
        PolicyResource resource = resource(PossibleValues.exactly("cn-hangzhou"), possible(specs));

        assertThat(judge("{id: allowed-specs, specs: 'api.s1.*'}", resource)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "cn-hangzhou, PASS",
        "cn-beijing, PASS",
        "ap-southeast-1, BREACH",
        "cn-beijing or ap-southeast-1, UNDECIDED",
        "*, UNDECIDED"
    })
    void regionsMatchAPattern(String regions, Outcome outcome) {
        PolicyResource resource = resource(possible(regions), PossibleValues.exactly("api.s1.small"));

        assertThat(judge("{id: allowed-regions, regions: [cn-*]}", resource)).isEqualTo(outcome);
    }

    @Test
    void aBreachIsUndecidedWhereTheResourceMayBeOutOfScope() {
        PolicyResource resource = resource(PossibleValues.ANY, PossibleValues.exactly("api.s2.large"));

        List<RuleFinding> findings = find("{id: allowed-specs, specs: 'api.s1.*'}", OF_HANGZHOU, plan(resource));

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.outcome()).isEqualTo(Outcome.UNDECIDED);
            assertThat(finding.message()).contains("Whether it belongs to region cn-hangzhou is not known.");
        });
    }

    @Test
    void aResourceOutOfScopeIsNotChecked() {
        PolicyResource resource =
                resource(PossibleValues.exactly("cn-beijing"), PossibleValues.exactly("api.s2.large"));

        assertThat(find("{id: allowed-specs, specs: 'api.s1.*'}", OF_HANGZHOU, plan(resource)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"PayAsYouGo, PASS", "Subscription, BREACH", "unknown, UNDECIDED", "null, UNDECIDED"})
    void paymentTypesAreAllowed(String payment, Outcome outcome) {
        PolicyResource resource = after(Map.of("payment_type", value(payment)));

        assertThat(judge("{id: allowed-payment-types, types: PayAsYouGo}", resource))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "PayAsYouGo, null, null, PASS",
        "Subscription, Month, 6, PASS",
        "Subscription, Month, 7, BREACH",
        "Subscription, year, 1, BREACH",
        "Subscription, unknown, 1, UNDECIDED",
        "Subscription, Month, unknown, UNDECIDED",
        "unknown, Month, 7, UNDECIDED",
        "unknown, Month, 6, PASS"
    })
    void termsHaveAtMostSomeMonths(String payment, String cycle, String duration, Outcome outcome) {
        PolicyResource resource = after(
                Map.of("payment_type", value(payment), "pricing_cycle", value(cycle), "duration", value(duration)));

        assertThat(judge("{id: max-term, months: 6}", resource)).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        "api.s2.large, api.s1.small, BREACH",
        "api.s1.small, api.s2.large, PASS",
        "api.s1.small, api.s1.medium, PASS",
        "api.s2.large, unknown, UNDECIDED",
        "api.s1.small, unknown, PASS"
    })
    void theServiceLevelIsKept(String before, String after, Outcome outcome) {
        PossibleValues spec = after.equals("unknown") ? PossibleValues.ANY : PossibleValues.exactly(after);
        PolicyResource resource = PolicySamples.resource(
                PolicySamples.attributes("main", PossibleValues.ANY, spec),
                PolicySamples.values(Map.of("instance_spec", value(before))),
                PolicySamples.values(Map.of("instance_spec", value(after))),
                List.of());
        Map<String, InstanceSpec> specs = bundled().specs();

        assertThat(worst(find(
                        "{id: no-sla-downgrade}",
                        Scope.EVERYTHING,
                        PolicySamples.plan(List.of(resource), List.of(), List.of(), specs))))
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"7, PASS", "8, PASS", "6, BREACH", "0, BREACH"})
    void booksHaveAtMostSomeDays(int days, Outcome outcome) {
        BookHeader book = new BookHeader(
                "contract",
                "api-gateway",
                PolicySamples.TODAY.minusDays(7),
                "CNY",
                "contract",
                "contract",
                Optional.empty());
        PolicyInput plan = PolicySamples.plan(List.of(), List.of(), List.of(book), Map.of());

        assertThat(worst(find("{id: price-book-age, days: " + days + "}", Scope.EVERYTHING, plan)))
                .isEqualTo(outcome);
    }

    @Test
    void whatHasNoPriceIsNamed() {
        PolicyResource priced = PolicySamples.resource(PolicySamples.attributes("a"), null, ANYTHING, List.of());
        PolicyResource unpriced = PolicySamples.resource(PolicySamples.attributes("b"), null, ANYTHING, List.of());
        Diagnostic missing =
                Diagnostic.of(DiagnosticCode.PRICE_MISSING, unpriced.cost().address(), "There is no price.", "");
        PolicyInput plan = PolicySamples.plan(List.of(priced, unpriced), List.of(missing), List.of(), Map.of());

        assertThat(find("{id: no-unpriced}", Scope.EVERYTHING, plan))
                .extracting(RuleFinding::outcome, RuleFinding::address)
                .containsExactly(tuple(Outcome.BREACH, unpriced.cost().address()));
    }

    @ParameterizedTest
    @CsvSource({"10, PASS", ", BREACH"})
    void everyQuantityThatDependsOnUsageIsDeclared(@Nullable BigDecimal expected, Outcome outcome) {
        Amount quantity = new Amount(
                BigDecimal.ZERO,
                expected,
                BigDecimal.valueOf(100),
                List.of(new Cause("alicloud_api_gateway_group.g", "monthly_response_gb")));
        LineFigure figure = LineFigure.of(quantity, Amount.exact(1));
        CostLine line = new CostLine(LineId.TRAFFIC_CLIENT, "responses", "GB", null, figure, figure.cost(), List.of());
        PolicyResource resource =
                PolicySamples.resource(PolicySamples.attributes("main"), null, ANYTHING, List.of(line));

        assertThat(judge("{id: usage-declared}", resource)).isEqualTo(outcome);
    }

    @Test
    void whatIsDeletedIsNotChecked() {
        PolicyResource deleted = PolicySamples.resource(
                PolicySamples.attributes(
                        "main", PossibleValues.exactly("cn-hangzhou"), PossibleValues.exactly("api.s2.large")),
                ANYTHING,
                null,
                List.of());

        assertThat(judge("{id: allowed-specs, specs: 'api.s1.*'}", deleted)).isEqualTo(Outcome.PASS);
    }

    private static PolicyResource resource(PossibleValues region, PossibleValues spec) {
        return PolicySamples.resource(PolicySamples.attributes("main", region, spec), null, ANYTHING, List.of());
    }

    private static PolicyResource after(Map<String, Value> values) {
        return PolicySamples.resource(
                PolicySamples.attributes("main"), null, PolicySamples.values(new HashMap<>(values)), List.of());
    }

    private static Value value(String text) {
        return switch (text) {
            case "unknown" -> Value.UNKNOWN;
            case "null" -> Value.NULL;
            default -> new Value.Text(text, false);
        };
    }

    private static PossibleValues possible(String text) {
        return text.equals("*") ? PossibleValues.ANY : new PossibleValues(Set.of(text.split(" or ")), false);
    }

    private static PriceBook bundled() {
        return PriceBooks.bundledWith(List.of(), PolicySamples.TODAY);
    }

    private static PolicyInput plan(PolicyResource resource) {
        return PolicySamples.plan(List.of(resource));
    }

    private static Outcome judge(String rule, PolicyResource resource) {
        return worst(find(rule, Scope.EVERYTHING, plan(resource)));
    }

    private static List<RuleFinding> find(String rule, Scope scope, PolicyInput plan) {
        Problems problems = new Problems();
        Fields fields = Fields.of(document(rule), "a rule", problems);
        String id = fields.required("id", Form.TEXT);
        Rule read = BuiltInRules.read(id, fields, BuiltInProducts.all().taggedTypes())
                .orElseThrow();
        fields.end();
        problems.throwIfAny();
        return read.findViolations(plan, scope);
    }

    private static Node document(String text) {
        try {
            return DocumentReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "tollgate.yml");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Outcome worst(List<RuleFinding> findings) {
        if (findings.isEmpty()) {
            return Outcome.PASS;
        }
        boolean isBreach = findings.stream().anyMatch(finding -> finding.outcome() == Outcome.BREACH);
        return isBreach ? Outcome.BREACH : Outcome.UNDECIDED;
    }
}
