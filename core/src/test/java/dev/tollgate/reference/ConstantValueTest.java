package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.ModuleJson.refs;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ConstantValueTest {
    @Test
    void aConstantIsItself() {
        assertThat(root("{}", json("{'constant_value': 'cn-beijing'}")).known())
                .contains(new Value.Text("cn-beijing", false));
    }

    @Test
    void aRootVariableIsItsValueOrItsDefault() {
        assertThat(root("{'r': {'value': 'cn-chengdu'}}", refs("var.r")).known())
                .hasValueSatisfying(is("cn-chengdu"));
        assertThat(root("{}", refs("var.r")).known()).hasValueSatisfying(is("by-default"));
        assertThat(root("{}", refs("var.none"))).isInstanceOf(ConstantValue.Open.class);
    }

    @Test
    void aMemberIsSelectedAndOneThatWasNotGivenIsOpen() {
        String edge = "{'edge': {'value': {'region': 'eu-central-1', 'zones': ['z1']}}}";

        assertThat(root(edge, refs("var.edge.region", "var.edge")).known()).hasValueSatisfying(is("eu-central-1"));
        assertThat(root(edge, refs("var.edge.zones[0]", "var.edge.zones", "var.edge"))
                        .known())
                .hasValueSatisfying(is("z1"));
        assertThat(root(edge, refs("var.edge.spec", "var.edge"))).isInstanceOf(ConstantValue.Open.class);
        assertThat(root(edge, refs("var.edge.zones[1]", "var.edge.zones", "var.edge")))
                .isInstanceOf(ConstantValue.Open.class);
    }

    @Test
    void whereNullWasGivenTheDefaultIsPossibleToo() {
        assertThat(root("{'r': {'value': null}}", refs("var.r")))
                .isInstanceOfSatisfying(
                        ConstantValue.AnyOf.class,
                        anyOf -> assertThat(anyOf.values())
                                .extracting(known -> known.value().toString())
                                .containsExactly("null", "by-default"));
    }

    @Test
    void severalReferencesOrNoneAreOpen() {
        assertThat(root("{}", refs("var.on", "var.r"))).isInstanceOfSatisfying(ConstantValue.Open.class, open -> {
            assertThat(open.reason()).contains("var.on, var.r");
            assertThat(open.seen())
                    .extracting(known -> known.value().toString())
                    .containsExactly("by-default");
        });
        assertThat(root("{}", json("{}"))).isInstanceOf(ConstantValue.Open.class);
        assertThat(root("{}", refs("local.r"))).isInstanceOf(ConstantValue.Open.class);
        assertThat(root("{}", refs("module.m"))).isInstanceOf(ConstantValue.Open.class);
    }

    @Test
    void whatAModuleIsGivenIsReadWhereItIsCalled() {
        ConstantValue setting = value(plan("{'r': {'value': 'cn-chengdu'}}"), refs("var.region"), List.of("m"));

        assertThat(setting.known()).hasValueSatisfying(is("cn-chengdu"));
        assertThat(((ConstantValue.Known) setting).via())
                .extracting(ReferenceStep::toString)
                .containsExactly("var.region of module.m, set to var.r", "var.r, a variable of the root module");
        assertThat(value(plan("{}"), refs("var.unset"), List.of("m")).known()).hasValueSatisfying(is("inner-default"));
        assertThat(value(plan("{}"), refs("var.unknown"), List.of("m"))).isInstanceOf(ConstantValue.Open.class);
    }

    @Test
    void anOutputIsReadInItsModule() {
        assertThat(root("{'r': {'value': 'cn-chengdu'}}", refs("module.m.o", "module.m"))
                        .known())
                .hasValueSatisfying(is("cn-chengdu"));
        assertThat(root("{}", refs("module.m.p", "module.m"))).isInstanceOf(ConstantValue.Open.class);
    }

    @Test
    void anAttributeThatThePlanKnowsIsItsValue() {
        PlanJson plan = plan("{}").change("t.a", "create", json("{'x': 'cn-hangzhou'}"), json("{'y': true}"));

        assertThat(value(plan, refs("t.a.x", "t.a"), List.of()).known()).hasValueSatisfying(is("cn-hangzhou"));
        assertThat(value(plan, refs("t.a.y", "t.a"), List.of())).isInstanceOf(ConstantValue.Open.class);
        assertThat(value(plan, refs("t.b.x", "t.b"), List.of())).isInstanceOf(ConstantValue.Open.class);
    }

    private static Consumer<Value> is(String text) {
        return value -> assertThat(value.asText()).contains(text);
    }

    private static ConstantValue root(String variables, JsonNode expression) {
        return value(plan(variables), expression, List.of());
    }

    private static PlanJson plan(String variables) {
        ModuleJson module = new ModuleJson()
                .variable("region", json("null"))
                .variable("unset", json("'inner-default'"))
                .output("o", refs("var.region"));
        ModuleJson root = new ModuleJson()
                .resource("t.a")
                .variable("r", json("'by-default'"))
                .call("m", module)
                .argument("m", "region", refs("var.r"));
        return new PlanJson(root).with("variables", json(variables));
    }

    private static ConstantValue value(PlanJson plan, JsonNode expression, List<String> calls) {
        List<String> references = new ArrayList<>();
        expression.path("references").forEach(reference -> references.add(reference.asText()));
        Value constant = expression.has("constant_value")
                ? new Value.Text(expression.path("constant_value").asText(), false)
                : null;
        return plan.wiring().value(new ConfigNode.Expression(constant, references), calls);
    }
}
