package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Problem;
import org.junit.jupiter.api.Test;

class JsonLimitsTest {
    @Test
    void depthIsLimitedEverywhere() {
        String deep = "[".repeat(JsonLimits.DEPTH) + "]".repeat(JsonLimits.DEPTH);

        assertThat(Inputs.problemOf(Inputs.planWith("'future':" + deep)).found())
                .isEqualTo("nested deeper than " + JsonLimits.DEPTH + " levels");
        assertThat(Inputs.problemOf(Inputs.planWith("'variables':{'v':{'value':" + deep + "}}"))
                        .code())
                .isEqualTo("plan-too-deep");
    }

    @Test
    void whatIsAsDeepAsAllowedIsRead() {
        int depth = JsonLimits.DEPTH - 3;
        String deep = "[".repeat(depth) + "]".repeat(depth);

        assertThat(Inputs.readPlan("'variables':{'v':{'value':" + deep + "}}").variables())
                .containsKey("v");
    }

    @Test
    void aStringIsLimitedWhereItIsKept() {
        String text = "'" + "x".repeat(JsonLimits.STRING + 1) + "'";

        Problem problem = Inputs.problemOf(Inputs.planWith("'variables':{'v':{'value':" + text + "}}"));

        assertThat(problem.code()).isEqualTo("plan-too-long");
        assertThat(problem.message()).hasSizeLessThan(200);
        assertThat(Inputs.readPlan("'future':" + text).changes()).isEmpty();
    }

    @Test
    void aNameIsLimited() {
        String name = "'" + "x".repeat(JsonLimits.STRING + 1) + "'";

        assertThat(Inputs.problemOf(Inputs.planWith("'variables':{" + name + ":{}}"))
                        .code())
                .isEqualTo("plan-too-long");
    }
}
