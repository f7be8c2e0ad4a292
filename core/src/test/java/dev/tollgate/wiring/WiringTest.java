package dev.tollgate.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Address;
import org.junit.jupiter.api.Test;

class WiringTest {
    @Test
    void oneAttributeOfOneResourceIsThatResource() {
        Resolution resolution = resolve("{\"references\": [\"t.a.id\", \"t.a\"]}");

        assertThat(resolution).isInstanceOf(Resolution.Exactly.class);
        assertThat(resolution.targets()).extracting(Target::toString).containsExactly("t.a.id");
    }

    @Test
    void aVariableBesideItMakesNoneOfThemPossible() {
        Resolution resolution = resolve("{\"references\": [\"var.on\", \"t.a.id\", \"t.a\"]}");

        assertThat(resolution).isEqualTo(new Resolution.OneOf(resolution.targets(), true));
        assertThat(resolution.targets()).extracting(Target::toString).containsExactly("t.a.id");
    }

    @Test
    void aSplatIsOneOfItsInstances() {
        Resolution resolution = resolve("{\"references\": [\"t.c\"]}");

        assertThat(resolution).isEqualTo(new Resolution.OneOf(resolution.targets(), false));
        assertThat(resolution.targets()).extracting(Target::toString).containsExactly("t.c[0]", "t.c[1]");
    }

    @Test
    void aLocalIsOpen() {
        assertThat(resolve("{\"references\": [\"local.x\", \"t.a.id\", \"t.a\"]}"))
                .isInstanceOfSatisfying(Resolution.Open.class, open -> {
                    assertThat(open.reason()).contains("local.x");
                    assertThat(open.seen()).extracting(Target::toString).containsExactly("t.a.id");
                });
    }

    @Test
    void constantsAndWhatIsNotGivenAreNothing() {
        assertThat(resolve("{\"constant_value\": \"\"}")).isEqualTo(new Resolution.Nothing());
        assertThat(resolve("{\"constant_value\": null, \"references\": [\"t.a.id\", \"t.a\"]}"))
                .isEqualTo(new Resolution.Nothing());
        assertThat(resolve("{}")).isEqualTo(new Resolution.Nothing());
    }

    /** Resolves {@code x} of {@code t.holder}, which is set to an expression, beside {@code t.a} and two of {@code t.c}. */
    private static Resolution resolve(String expression) {
        String plan = """
                {"format_version": "1.2", "resource_changes": [
                  {"address": "t.holder", "change": {"actions": ["create"], "before": null, "after": {}, "after_unknown": {"x": true}}},
                  {"address": "t.a", "change": {"actions": ["create"], "before": null, "after": {}}},
                  {"address": "t.c[0]", "change": {"actions": ["create"], "before": null, "after": {}}},
                  {"address": "t.c[1]", "change": {"actions": ["create"], "before": null, "after": {}}}],
                 "configuration": {"root_module": {"resources": [
                  {"address": "t.holder", "mode": "managed", "type": "t", "name": "holder", "expressions": {"x": EXPRESSION}},
                  {"address": "t.a", "mode": "managed", "type": "t", "name": "a", "expressions": {}},
                  {"address": "t.c", "mode": "managed", "type": "t", "name": "c", "expressions": {}}]}}}
                """;
        return Wiring.of(Plans.read(plan.replace("EXPRESSION", expression)))
                .resolve(Address.parse("t.holder").orElseThrow(), AttributePath.of("x"));
    }
}
