package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ConfigNode.Block;
import dev.tollgate.plan.ConfigNode.Blocks;
import dev.tollgate.plan.ConfigNode.Expression;
import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Value;
import dev.tollgate.plan.VariableConfig;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {
    private static final Expression OPAQUE = new Expression(null, List.of());

    @Test
    void expressionsAreToldFromBlocks() {
        Block expressions = expressions("{'constant':{'constant_value':'x'},'null':{'constant_value':null},"
                + "'both':{'references':['var.n'],'constant_value':'b'},'call':{},"
                + "'list':{'constant_value':['x',1]},"
                + "'group':{'a':{'constant_value':1},'references':{'references':['t.m.id','t.m']}},"
                + "'only':{'references':{'references':['t.m']}},"
                + "'blocks':[{'a':{}},{},{'references':{'constant_value':1}}]}");

        assertThat(expressions.entries())
                .containsOnly(
                        Map.entry("constant", constant(new Value.Text("x", false))),
                        Map.entry("null", constant(Value.NULL)),
                        Map.entry("both", new Expression(new Value.Text("b", false), List.of("var.n"))),
                        Map.entry("call", OPAQUE),
                        Map.entry("list", constant(new Value.Sequence(List.of(new Value.Text("x", false), one())))),
                        Map.entry(
                                "group",
                                new Block(Map.of("a", constant(one()), "references", references("t.m.id", "t.m")))),
                        Map.entry("only", new Block(Map.of("references", references("t.m")))),
                        Map.entry(
                                "blocks",
                                new Blocks(List.of(
                                        new Block(Map.of("a", OPAQUE)),
                                        Block.EMPTY,
                                        new Block(Map.of("references", constant(one())))))));
    }

    @Test
    void referencesStayAsTheyAre() {
        assertThat(expressions("{'a':{'references':['t.n[0].id','t.n[0]','t.n','t.n']}}")
                        .entries())
                .containsEntry("a", references("t.n[0].id", "t.n[0]", "t.n", "t.n"));
    }

    @Test
    void aResourceIsReadAsItIsDeclared() {
        ResourceConfig resource = root("'resources':[{'address':'data.t.n','mode':'data','type':'t','name':'n',"
                        + "'provider_config_key':'module.m:t.west','count_expression':{'constant_value':1},"
                        + "'for_each_expression':{'references':['var.x']}}]")
                .resources()
                .get("data.t.n");

        assertThat(resource)
                .isEqualTo(new ResourceConfig(
                        Mode.DATA, "t", "n", "module.m:t.west", Block.EMPTY, constant(one()), references("var.x")));
    }

    @Test
    void modulesAreReadWithWhatTheyAreCalledWith() {
        ModuleCall call = Inputs.at(
                root("'module_calls':{'m':{'source':'./m','expressions':{'x':{'references':['var.y']}},"
                                + "'for_each_expression':{},'module':{'outputs':{'o':{'expression':{'references':['t.n']}}},"
                                + "'variables':{'x':{},'z':{'default':null},'w':{'default':1}}}}}")
                        .calls(),
                "m");

        ModuleConfig module = new ModuleConfig(
                Map.of(),
                Map.of(),
                Map.of("o", references("t.n")),
                Map.of(
                        "x",
                        new VariableConfig(null),
                        "z",
                        new VariableConfig(Value.NULL),
                        "w",
                        new VariableConfig(one())));
        assertThat(call.arguments()).isEqualTo(Map.of("x", references("var.y")));
        assertThat(call.count()).isNull();
        assertThat(call.forEach()).isEqualTo(OPAQUE);
        assertThat(call.module()).isEqualTo(module);
    }

    @Test
    void nestedModulesAreFoundByTheirCalls() {
        Configuration configuration = Inputs.read(Inputs.bytes("terraform/12-provider-in-child-module.json"))
                .configuration();

        assertThat(configuration.module(List.of("m", "n")).orElseThrow().resources())
                .containsOnlyKeys("terraform_data.deep");
        assertThat(Inputs.at(configuration.providers(), "module.m:tfp.z"))
                .isEqualTo(new ProviderConfig(
                        "module.m:tfp.z", "tfp", "terraform.io/builtin/terraform", "z", List.of("m"), Block.EMPTY));
    }

    @ParameterizedTest(name = "{0} {1} is in {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', nullValues = "-", textBlock = """
            aws                      | -                   | []
            aws.west                 | -                   | []
            m:aws                    | -                   | [m]
            m:aws                    | m                   | [m]
            a.b:aws                  | a.b                 | [a, b]
            module.m:aws             | module.m            | [m]
            module.a.module.b:aws.z  | module.a.module.b   | [a, b]
            module.a.module.b:aws    | -                   | [a, b]
            """)
    void providersKnowTheirModule(String key, String moduleAddress, String module) {
        String address = moduleAddress == null ? "" : ",'module_address':'" + moduleAddress + "'";

        Configuration configuration = Inputs.readPlan(
                        "'configuration':{'provider_config':{'" + key + "':{'name':'aws'" + address + "}}}")
                .configuration();

        assertThat(Inputs.at(configuration.providers(), key).module()).hasToString(module);
    }

    @Test
    void whatIsDeclaredSensitiveIsMarkedWhereverItStands() {
        Plan plan = Inputs.readPlan("'variables':{'v':{'value':{'a':'x'}}},'configuration':{'root_module':{"
                + "'variables':{'v':{'sensitive':true,'default':'x'}},"
                + "'outputs':{'o':{'expression':{'constant_value':'x'},'sensitive':true}},"
                + "'module_calls':{'m':{'expressions':{'s':{'constant_value':'x'},'t':{'constant_value':'x'}},"
                + "'module':{'variables':{'s':{'sensitive':true},'t':{}}}}}}}");

        Value secret = new Value.Text("x", true);
        ModuleConfig root = plan.configuration().root();
        assertThat(Inputs.at(plan.variables(), "v").get("a")).isEqualTo(secret);
        assertThat(Inputs.at(root.variables(), "v").defaultValue()).isEqualTo(secret);
        assertThat(Inputs.at(root.outputs(), "o").constant()).isEqualTo(secret);
        assertThat(Inputs.at(root.calls(), "m").arguments())
                .containsEntry("s", constant(secret))
                .containsEntry("t", constant(new Value.Text("x", false)));
    }

    @Test
    void variablesKeepTheirRawValues() {
        Plan plan = Inputs.read(Inputs.bytes("terraform/15-deposed.json"));

        assertThat(plan.variables()).hasToString("{lst=[1, 2], num=3, untyped=2, v=2}");
        assertThat(plan.variables().get("num")).isEqualTo(new Value.Text("3", false));
        assertThat(Inputs.readPlan("'variables':{'v':{}}").variables()).containsEntry("v", Value.UNKNOWN);
    }

    private static ModuleConfig root(String members) {
        return Inputs.readPlan("'configuration':{'root_module':{" + members + "}}")
                .configuration()
                .root();
    }

    private static Block expressions(String json) {
        ModuleConfig root = root("'resources':[{'expressions':" + json + ",'address':'t.n'}]");
        return Inputs.at(root.resources(), "t.n").expressions();
    }

    private static Expression constant(Value value) {
        return new Expression(value, List.of());
    }

    private static ConfigNode.Expression references(String... references) {
        return new Expression(null, List.of(references));
    }

    private static Value one() {
        return new Value.Numeric(BigDecimal.ONE, false);
    }
}
