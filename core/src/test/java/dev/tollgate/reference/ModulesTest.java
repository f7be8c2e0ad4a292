package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.ModuleJson.refs;
import static dev.tollgate.reference.Resolutions.exactly;
import static dev.tollgate.reference.Resolutions.nothing;
import static dev.tollgate.reference.Resolutions.oneOf;
import static dev.tollgate.reference.Resolutions.oneOfOrNone;
import static dev.tollgate.reference.Resolutions.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ModulesTest {
    @Test
    void aVariableIsTheArgumentOfTheCallAndTheHopSaysSo() {
        ModuleJson inner = new ModuleJson().resource("t.h", refs("var.id"));
        ModuleJson middle = new ModuleJson().call("inner", inner).argument("inner", "id", refs("var.gateway"));
        ModuleJson root = new ModuleJson()
                .resource("t.a")
                .call("middle", middle)
                .argument("middle", "gateway", refs("t.a.id", "t.a"));

        ResolvedReference resolution = new PlanJson(root)
                .created("t.a", "module.middle.module.inner.t.h")
                .resolve("module.middle.module.inner.t.h");

        assertThat(resolution).satisfies(exactly("t.a.id"));
        assertThat(resolution.targets().get(0).via())
                .extracting(ReferenceStep::toString)
                .containsExactly(
                        "var.id of module.middle.module.inner, set to var.gateway",
                        "var.gateway of module.middle, set to t.a.id");
    }

    @Test
    void aVariableThatTheCallerDoesNotSetIsAPlainValue() {
        ModuleJson root = new ModuleJson().call("m", new ModuleJson().resource("t.h", refs("var.id")));

        assertThat(new PlanJson(root).created("module.m.t.h").resolve("module.m.t.h"))
                .satisfies(nothing());
    }

    @Test
    void anOutputIsFoundInTheInstanceThatTheKeyNames() {
        assertThat(ofModules(refs("module.m[\"b\"].o", "module.m[\"b\"]")))
                .satisfies(exactly("module.m[\"b\"].t.a.id"));
        assertThat(ofModules(refs("module.m"))).satisfies(oneOf("module.m[\"a\"].t.a.id", "module.m[\"b\"].t.a.id"));
        assertThat(ofModules(refs("module.m", "each.key")))
                .satisfies(oneOfOrNone("module.m[\"a\"].t.a.id", "module.m[\"b\"].t.a.id"));
    }

    @Test
    void anOutputThatIsNotThereIsOpen() {
        assertThat(ofModules(refs("module.m[\"a\"].p", "module.m[\"a\"]")))
                .satisfies(open("output.p of module.m[\"a\"]"));
        assertThat(ofModules(refs("module.n"))).satisfies(open("module.n"));
    }

    private static ResolvedReference ofModules(JsonNode x) {
        ModuleJson module = new ModuleJson().resource("t.a").output("o", refs("t.a.id", "t.a"));
        ModuleJson root = new ModuleJson().resource("t.h", x).call("m", module);
        return new PlanJson(root)
                .created("t.h", "module.m[\"a\"].t.a", "module.m[\"b\"].t.a")
                .resolve("t.h");
    }

    /** {@code module.m["b"]} has {@code count = 0} inside, so that nothing of it is in the plan. */
    @Test
    void anInstanceWithoutResourcesMayBeThereToo() {
        ModuleJson module = new ModuleJson().resource("t.a").output("o", refs("t.a"));
        ModuleJson root = new ModuleJson().resource("t.h", refs("module.m")).call("m", module);

        assertThat(new PlanJson(root).created("t.h", "module.m[\"a\"].t.a[0]").resolve("t.h"))
                .satisfies(oneOfOrNone("module.m[\"a\"].t.a[0]"));
    }

    @Test
    void aModuleWithoutResourcesPassesOnWhatItIsGiven() {
        ModuleJson module = new ModuleJson().output("o", refs("var.id"));
        ModuleJson root = new ModuleJson()
                .resource("t.a")
                .resource("t.h", refs("module.m[\"k\"].o", "module.m[\"k\"]"))
                .resource("t.g", refs("module.m"))
                .call("m", module)
                .argument("m", "id", refs("t.a.id", "t.a"));
        PlanJson plan = new PlanJson(root).created("t.h", "t.g", "t.a");

        assertThat(plan.resolve("t.h")).satisfies(exactly("t.a.id"));
        assertThat(plan.resolve("t.g")).satisfies(exactly("t.a.id"));
    }

    @Test
    void eachValueIsAMemberOfWhatForEachIsSetTo() {
        ModuleJson module = new ModuleJson().resource("t.h", refs("var.id"));
        ModuleJson root = new ModuleJson()
                .resource("t.a")
                .resource("t.c")
                .repeated("t.e", "for_each_expression", refs("t.c"), refs("each.value.id", "each.value"))
                .call("m", module)
                .argument("m", "id", refs("each.value.gateway", "each.value"))
                .forEach("m", refs("t.a.id", "t.a"));
        PlanJson plan =
                new PlanJson(root).created("t.a", "t.c[\"x\"]", "t.c[\"y\"]", "t.e[\"x\"]", "module.m[\"k\"].t.h");

        assertThat(plan.resolve("module.m[\"k\"].t.h")).satisfies(oneOfOrNone("t.a.id"));
        assertThat(plan.resolve("t.e[\"x\"]")).satisfies(oneOfOrNone("t.c[\"x\"]", "t.c[\"y\"]"));
    }

    /** An output {@code { id = t.a.id, other = null }} looks like {@code t.a.id}. */
    @Test
    void aMemberOfAnObjectMayBeAPlainValue() {
        ModuleJson module = new ModuleJson()
                .resource("t.a")
                .output("o", refs("t.a.id", "t.a"))
                .output("whole", refs("t.a"));
        ModuleJson root = new ModuleJson()
                .resource("t.h", refs("module.m.o.other", "module.m.o", "module.m"))
                .resource("t.g", refs("module.m.whole.id", "module.m.whole", "module.m"))
                .call("m", module);
        PlanJson plan = new PlanJson(root).created("t.h", "t.g", "module.m.t.a");

        assertThat(plan.resolve("t.h")).satisfies(oneOfOrNone("module.m.t.a.id"));
        assertThat(plan.resolve("t.g")).satisfies(exactly("module.m.t.a"));
    }

    /** {@code { id = null, other = lookup({ for k, v in t.c : k => v.id }, "a", null) }} refers to {@code t.c} and nothing else. */
    @Test
    void aMemberOfWhatALoopGivesMayBeNullButAnElementIsOneOfThem() {
        ModuleJson module = new ModuleJson().resource("t.c").output("o", refs("t.c"));
        ModuleJson root = new ModuleJson()
                .resource("t.member", refs("module.m.o.id", "module.m.o", "module.m"))
                .resource("t.key", refs("module.m.o[\"a\"]", "module.m.o", "module.m"))
                .resource("t.index", refs("module.m.o[0]", "module.m.o", "module.m"))
                .call("m", module);
        PlanJson plan = new PlanJson(root)
                .created("t.member", "t.key", "t.index", "module.m.t.c[\"a\"]", "module.m.t.c[\"b\"]");

        assertThat(plan.resolve("t.member")).satisfies(oneOfOrNone("module.m.t.c[\"a\"]", "module.m.t.c[\"b\"]"));
        assertThat(plan.resolve("t.key")).satisfies(oneOf("module.m.t.c[\"a\"]", "module.m.t.c[\"b\"]"));
        assertThat(plan.resolve("t.index")).satisfies(oneOf("module.m.t.c[\"a\"]", "module.m.t.c[\"b\"]"));
    }

    @Test
    void aLocalAnywhereOnTheWayIsOpen() {
        ModuleJson module = new ModuleJson().resource("t.a").output("o", refs("local.l"));
        ModuleJson root =
                new ModuleJson().resource("t.h", refs("module.m.o", "module.m")).call("m", module);

        assertThat(new PlanJson(root).created("t.h", "module.m.t.a").resolve("t.h"))
                .satisfies(open("local.l of module.m is a local"));
    }

    @Test
    void whatRefersToItselfIsOpen() {
        ModuleJson module = new ModuleJson().resource("t.a").output("o", refs("var.id"));
        ModuleJson root = new ModuleJson()
                .resource("t.h", refs("module.m.o", "module.m"))
                .call("m", module)
                .argument("m", "id", refs("module.m.o", "module.m"));

        assertThat(new PlanJson(root).created("t.h", "module.m.t.a").resolve("t.h"))
                .satisfies(open("refers to itself"));
    }

    @Test
    void terraformDataIsSeenThroughWhileItsInputIsNotKnown() {
        ModuleJson root = new ModuleJson()
                .resource("t.a")
                .resource("t.h", refs("terraform_data.d.output", "terraform_data.d"))
                .resource("terraform_data.d", refs("t.a.id", "t.a"));
        JsonNode output = json("{'input': true, 'output': true}");

        PlanJson unknown =
                new PlanJson(root).created("t.h", "t.a").change("terraform_data.d", "create", json("{}"), output);
        PlanJson known = new PlanJson(root)
                .created("t.h", "t.a")
                .change("terraform_data.d", "create", json("{'input': 'vpc-1'}"), json("{'output': true}"));

        assertThat(unknown.resolve("t.h")).satisfies(exactly("t.a.id"));
        assertThat(known.resolve("t.h")).satisfies(exactly("terraform_data.d.output"));
    }
}
