package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.Resolutions.exactly;
import static dev.tollgate.reference.Resolutions.nothing;
import static dev.tollgate.reference.Resolutions.oneOf;
import static dev.tollgate.reference.Resolutions.oneOfOrNone;
import static dev.tollgate.reference.Resolutions.open;
import static dev.tollgate.reference.Resolutions.someOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NestedBlocksTest {
    private static final String A = "{'name': {'references': ['t.a.id', 't.a']}, 'zone': {'constant_value': 'H'}}";
    private static final String B = "{'name': {'references': ['t.b.id', 't.b']}, 'zone': {'constant_value': 'k'}}";
    private static final String UNKNOWN = "{'name': true}";

    @Test
    void theOnlyBlockIsThatBlock() {
        PlanJson plan = plan("[" + A + "]", "[{'zone': 'h'}]", "[" + UNKNOWN + "]");

        assertThat(plan.resolve("t.h", "x[0].name")).satisfies(exactly("t.a.id"));
        assertThat(plan.resolve("t.h", "x[*].name")).satisfies(exactly("t.a.id"));
        assertThat(plan.resolve("t.h", "x[0].other")).satisfies(nothing());
        assertThat(plan.resolve("t.h", "x[1].name")).satisfies(nothing());
    }

    @Test
    void aSetOfBlocksIsMatchedByItsConstantsSinceItHasNoOrder() {
        PlanJson plan =
                plan("[" + A + "," + B + "]", "[{'zone': 'k'}, {'zone': 'h'}]", "[" + UNKNOWN + "," + UNKNOWN + "]");

        assertThat(plan.resolve("t.h", "x[0].name")).satisfies(exactly("t.b.id"));
        assertThat(plan.resolve("t.h", "x[1].name")).satisfies(exactly("t.a.id"));
        assertThat(plan.resolve("t.h", "x[*].name")).satisfies(someOf("t.a.id", "t.b.id"));
    }

    @Test
    void blocksThatNothingTellsApartAreAnyOfThem() {
        PlanJson plan = plan(
                "[" + A + "," + A.replace("t.a", "t.b") + "]",
                "[{'zone': 'h'}, {'zone': 'h'}]",
                "[" + UNKNOWN + "," + UNKNOWN + "]");

        assertThat(plan.resolve("t.h", "x[0].name")).satisfies(oneOf("t.a.id", "t.b.id"));
    }

    @Test
    void aBlockThatDoesNotGiveItMayBeTheOne() {
        PlanJson plan = plan("[" + A + ", {}]", "[{'zone': 'h'}, {}]", "[" + UNKNOWN + "," + UNKNOWN + "]");

        assertThat(plan.resolve("t.h", "x[0].name")).satisfies(oneOfOrNone("t.a.id"));
    }

    @Test
    void blocksThatTheConfigurationDoesNotShowAreOpen() {
        assertThat(plan("[" + A + "]", "[{}, {}]", "[{}, {}]").resolve("t.h", "x[0].name"))
                .satisfies(open("dynamic block"));
        assertThat(plan("[" + A + "]", "null", "true").resolve("t.h", "x[0].name"))
                .satisfies(open("dynamic block"));
        assertThat(plan("[]", "[{}]", "[" + UNKNOWN + "]").resolve("t.h", "x[0].name"))
                .satisfies(open("dynamic block"));
        assertThat(plan("[]", "[{}]", "[" + UNKNOWN + "]").resolve("t.h", "y[0].name"))
                .satisfies(open("dynamic block"));
    }

    @Test
    void blocksThatAreNotThereAreNothing() {
        assertThat(plan("[]", "[]", "[]").resolve("t.h", "x[0].name")).satisfies(nothing());
    }

    @Test
    void aSingleBlockOrAnObjectIsEnteredByName() {
        PlanJson block = plan(A, "{'zone': 'h'}", UNKNOWN);
        PlanJson object = plan("{'references': ['t.a.id', 't.a']}", "{'zone': 'h'}", UNKNOWN);

        assertThat(block.resolve("t.h", "x.name")).satisfies(exactly("t.a.id"));
        assertThat(object.resolve("t.h", "x.name")).satisfies(oneOfOrNone("t.a.id"));
    }

    @Test
    void aPathIsWrittenAsItWasRead() {
        assertThat(AttributePath.of("x[0].y.z[*]")).hasToString("x[0].y.z[*]");
        assertThat(AttributePath.of("x", 2, "y")).hasToString("x[2].y");
        assertThatThrownBy(() -> AttributePath.of("x..y")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> AttributePath.of("x[a]")).isInstanceOf(IllegalArgumentException.class);
    }

    private static PlanJson plan(String given, String after, String unknown) {
        return new PlanJson(new ModuleJson()
                        .resource("t.h", json(given))
                        .resource("t.a")
                        .resource("t.b"))
                .created("t.a", "t.b")
                .change("t.h", "create", json("{'x': " + after + "}"), json("{'x': " + unknown + ", 'y': true}"));
    }
}
