package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.ModuleJson.refs;
import static dev.tollgate.reference.Resolutions.exactly;
import static dev.tollgate.reference.Resolutions.nothing;
import static dev.tollgate.reference.Resolutions.oneOf;
import static dev.tollgate.reference.Resolutions.oneOfOrNone;
import static dev.tollgate.reference.Resolutions.open;
import static dev.tollgate.reference.Resolutions.someOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

class ReferenceResolverTest {
    @Test
    void oneAttributeOfOneResourceIsThatResource() {
        assertThat(of(refs("t.a.id", "t.a"))).satisfies(exactly("t.a.id"));
        assertThat(of(refs("t.c[1].id", "t.c[1]", "t.c"))).satisfies(exactly("t.c[1].id"));
        assertThat(of(refs("t.e[\"a.b\"].id", "t.e[\"a.b\"]", "t.e"))).satisfies(exactly("t.e[\"a.b\"].id"));
        assertThat(of(refs("t.a"))).satisfies(exactly("t.a"));
        assertThat(of(refs("data.t.d.id", "data.t.d"))).satisfies(exactly("data.t.d.id"));
    }

    @Test
    void referredToTwiceItIsStillOne() {
        assertThat(of(refs("t.a.id", "t.a", "t.a.id", "t.a"))).satisfies(exactly("t.a.id"));
    }

    @Test
    void anythingElseBesideItMakesNoneOfThemPossible() {
        assertThat(of(refs("var.on", "t.a.id", "t.a"))).satisfies(oneOfOrNone("t.a.id"));
        assertThat(of(refs("each.key", "t.a.id", "t.a"))).satisfies(oneOfOrNone("t.a.id"));
        assertThat(of(refs("terraform.workspace", "t.a.id", "t.a"))).satisfies(oneOfOrNone("t.a.id"));
        assertThat(of(refs("t.a.id", "t.a", "t.b.id", "t.b"))).satisfies(oneOfOrNone("t.a.id", "t.b.id"));
        assertThat(of(refs("t.a.id", "t.a", "t.a.name", "t.a"))).satisfies(oneOfOrNone("t.a.id", "t.a.name"));
    }

    @Test
    void aSplatIsOneOfTheInstances() {
        assertThat(of(refs("t.c"))).satisfies(oneOf("t.c[0]", "t.c[1]"));
        assertThat(of(refs("t.one"))).satisfies(exactly("t.one[0]"));
        assertThat(of(refs("t.zero"))).satisfies(nothing());
    }

    /** {@code length(t.one) > 0 ? t.one[0].id : null}, and {@code var.x ? t.one[0].id : t.one[*].output} looks like it. */
    @Test
    void aSplatBesideAnInstanceMayBeAnyOfItsAttributes() {
        assertThat(of(refs("t.one", "t.one[0].id", "t.one[0]", "t.one"))).satisfies(oneOf("t.one[0]", "t.one[0].id"));
        assertThat(of(refs("t.zero", "t.zero[0].id", "t.zero[0]", "t.zero"))).satisfies(nothing());
    }

    /** {@code var.x ? [t.a.id] : t.a[*].output} */
    @Test
    void aSplatBesideAResourceThatIsNotRepeatedMayBeAnyOfItsAttributes() {
        assertThat(of(refs("var.x", "t.a.id", "t.a", "t.a"))).satisfies(oneOfOrNone("t.a.id", "t.a"));
    }

    @Test
    void theSameIndexIsNoProof() {
        assertThat(of(refs("t.c", "count.index"))).satisfies(oneOfOrNone("t.c[0]", "t.c[1]"));
    }

    @Test
    void aReferenceMayWriteANumberAsTextAndTheOtherWayRound() {
        assertThat(of(refs("t.c[\"1\"].id", "t.c[\"1\"]", "t.c"))).satisfies(exactly("t.c[1].id"));
        assertThat(of(refs("t.e[0].id", "t.e[0]", "t.e"))).satisfies(exactly("t.e[\"0\"].id"));
    }

    /** {@code try(t.zero[0].id, null)} */
    @Test
    void anInstanceThatIsNotThereIsNothing() {
        assertThat(of(refs("t.zero[0].id", "t.zero[0]", "t.zero"))).satisfies(nothing());
        assertThat(of(refs("t.c[2].id", "t.c[2]", "t.c", "t.a.id", "t.a"))).satisfies(oneOfOrNone("t.a.id"));
    }

    @Test
    void aTypeThatNobodyWasInterestedInIsNamed() {
        ResolvedReference resolution = of(refs("other.x.id", "other.x"));

        assertThat(resolution).satisfies(exactly("other.x.id"));
        assertThat(resolution.targets()).noneMatch(ReferencedResource::inPlan);
        assertThat(of(refs("other.x"))).satisfies(oneOf("other.x[*]"));
    }

    @Test
    void constantsAndWhatIsNotGivenAreNothing() {
        assertThat(of(json("{'constant_value': ''}"))).satisfies(nothing());
        assertThat(of(json("{'constant_value': null, 'references': ['t.a.id', 't.a']}")))
                .satisfies(nothing());
        assertThat(of(json("{}"))).satisfies(nothing());
        assertThat(of(refs("var.v", "path.module", "each.value", "self.id", "self")))
                .satisfies(nothing());
        assertThat(plan(json("{}")).resolve("t.a")).satisfies(nothing());
    }

    @Test
    void whatIsKnownToBeNullIsNothing() {
        PlanJson plan = new PlanJson(new ModuleJson()
                        .resource("t.h", refs("var.on", "t.a.id", "t.a"))
                        .resource("t.a"))
                .created("t.a")
                .change("t.h", "create", json("{'x': null}"), json("{}"));

        assertThat(plan.resolve("t.h")).satisfies(nothing());
    }

    @Test
    void whatIsNoLongerThereRefersToNothingAndIsNoTarget() {
        PlanJson plan = new PlanJson(
                        new ModuleJson().resource("t.h", refs("t.c")).resource("t.c"))
                .created("t.h", "t.c[0]")
                .change("t.c[1]", "delete", json("null"), json("{}"))
                .change("t.h[\"old\"]", "delete", json("null"), json("{}"));

        assertThat(plan.resolve("t.h")).satisfies(exactly("t.c[0]"));
        assertThat(plan.resolve("t.h[\"old\"]")).satisfies(nothing());
    }

    @Test
    void aLocalIsOpenAndWhatWasSeenIsToldAll() {
        assertThat(of(refs("local.x", "t.a.id", "t.a"))).satisfies(open("local.x", "t.a.id"));
        assertThat(of(refs("t..a"))).satisfies(open("t..a"));
    }

    @Test
    void whatIsNotInTheConfigurationIsOpen() {
        assertThat(plan(json("{}")).created("t.generated").resolve("t.generated"))
                .satisfies(open("t.generated is not in the configuration"));
    }

    @Test
    void aListRefersToSomeOfThem() {
        JsonNode x = refs("t.a.id", "t.a", "t.b.id", "t.b");
        PlanJson plan = new PlanJson(
                        new ModuleJson().resource("t.h", x).resource("t.a").resource("t.b"))
                .created("t.a", "t.b")
                .change("t.h", "create", json("{'x': [null, 'c']}"), json("{'x': [true, false]}"));

        assertThat(plan.resolve("t.h")).satisfies(someOf("t.a.id", "t.b.id"));
        assertThat(plan(x).resolve("t.h", "x[*]")).satisfies(someOf("t.a.id", "t.b.id"));
        assertThat(plan(x).resolve("t.h", "x")).satisfies(oneOfOrNone("t.a.id", "t.b.id"));
    }

    @Test
    void tooManyTargetsAreOpen() {
        ResolvedReference resolution =
                plan(refs("t.c", "t.e")).wiring(3).resolve(Resolutions.address("t.h"), AttributePath.of("x"));

        assertThat(resolution).satisfies(open("too many references", "t.c[0]", "t.c[1]", "t.e[\"0\"]"));
    }

    @Test
    void equalAnswersAreTheSameObject() {
        ReferenceResolver wiring = new PlanJson(new ModuleJson()
                        .repeated("t.h", "count_expression", json("{'constant_value': 2}"), refs("t.c"))
                        .resource("t.c"))
                .created("t.h[0]", "t.h[1]", "t.c[0]", "t.c[1]")
                .wiring();

        assertThat(wiring.resolve(Resolutions.address("t.h[0]"), AttributePath.of("x")))
                .isSameAs(wiring.resolve(Resolutions.address("t.h[1]"), AttributePath.of("x")));
    }

    private static ResolvedReference of(JsonNode x) {
        return plan(x).resolve("t.h");
    }

    private static PlanJson plan(JsonNode x) {
        ModuleJson root = new ModuleJson()
                .resource("t.h", x)
                .resource("t.a")
                .resource("t.b")
                .resource("t.c")
                .resource("t.e")
                .resource("t.one")
                .resource("t.zero")
                .resource("data.t.d");
        return new PlanJson(root)
                .created("t.h", "t.a", "t.b", "t.c[0]", "t.c[1]", "t.e[\"0\"]", "t.e[\"a.b\"]", "t.one[0]", "data.t.d");
    }
}
