package dev.tollgate.reference;

import static dev.tollgate.reference.ModuleJson.json;
import static dev.tollgate.reference.ModuleJson.refs;
import static dev.tollgate.reference.Resolutions.exactly;
import static dev.tollgate.reference.Resolutions.oneOf;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where a plan may not show every instance, the only one that it shows is not the only one that there is. */
class IncompletePlansTest {
    private static final JsonNode DEFERRED = json("[{'reason': 'unknown', 'resource_change': {'address': 't.later',"
            + " 'mode': 'managed', 'type': 't', 'name': 'later', 'change': {'actions': ['create'], 'after': {}}}}]");

    static Stream<PlanJson> incomplete() {
        return Stream.of(
                plan().with("complete", json("false")),
                plan().with("errored", json("true")),
                plan().with("deferred_changes", DEFERRED));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void otherInstancesArePossible(PlanJson plan) {
        assertThat(plan.resolve("t.splat")).satisfies(oneOf("t.c[0]", "t.c[*]"));
        assertThat(plan.resolve("t.modules")).satisfies(oneOf("module.m[\"k\"].t.a.id", "module.m[*].t.a.id"));
    }

    @ParameterizedTest
    @MethodSource("incomplete")
    void whatIsNamedIsStillThatOne(PlanJson plan) {
        assertThat(plan.resolve("t.named")).satisfies(exactly("t.c[0].id"));
        assertThat(plan.resolve("t.missing")).satisfies(exactly("t.c[1].id"));
        assertThat(plan.resolve("t.missing").targets()).noneMatch(ReferencedResource::inPlan);
        assertThat(plan.resolve("t.single")).satisfies(exactly("t.b"));
    }

    @Test
    void aPlanThatOnlyRefreshesHasNoInstances() {
        PlanJson plan =
                new PlanJson(new ModuleJson().resource("t.h", refs("t.c")).resource("t.c"));

        assertThat(plan.resolve("t.h")).satisfies(oneOf("t.c[*]"));
    }

    private static PlanJson plan() {
        ModuleJson module = new ModuleJson().resource("t.a").output("o", refs("t.a.id", "t.a"));
        ModuleJson root = new ModuleJson()
                .resource("t.splat", refs("t.c"))
                .resource("t.modules", refs("module.m"))
                .resource("t.named", refs("t.c[0].id", "t.c[0]", "t.c"))
                .resource("t.missing", refs("t.c[1].id", "t.c[1]", "t.c"))
                .resource("t.single", refs("t.b"))
                .resource("t.b")
                .resource("t.c")
                .call("m", module);
        return new PlanJson(root)
                .created(
                        "t.splat",
                        "t.modules",
                        "t.named",
                        "t.missing",
                        "t.single",
                        "t.b",
                        "t.c[0]",
                        "module.m[\"k\"].t.a");
    }
}
