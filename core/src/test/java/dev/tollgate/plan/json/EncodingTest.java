package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Plan;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String PLAN = "terraform/01-kitchen-sink-create.json";

    @ParameterizedTest
    @ValueSource(
            strings = {"wrong-input/utf8-bom.json", "wrong-input/utf16le-bom.json", "wrong-input/sorted-pretty.json"})
    void theSamePlanWrittenOtherwiseIsTheSamePlan(String fixture) {
        assertThat(Inputs.read(Inputs.bytes(fixture))).isEqualTo(Inputs.read(Inputs.bytes(PLAN)));
    }

    @ParameterizedTest
    @CsvSource({"UTF-16LE, true", "UTF-16BE, true", "UTF-16LE, false", "UTF-16BE, false", "UTF-8, true"})
    void everyEncodingIsRead(Charset charset, boolean mark) {
        byte[] original = Inputs.bytes("terraform/13-numbers-escapes.json");
        String text = new String(original, StandardCharsets.UTF_8);

        assertThat(Inputs.read(((mark ? "\uFEFF" : "") + text).getBytes(charset)))
                .isEqualTo(Inputs.read(original));
    }

    /** Characters of two halves stand on every offset, so that some cross the edge of a buffer. */
    @Test
    void charactersOutsideTheBasicPlaneSurvive() {
        String faces = "\uD83D\uDE00".repeat(10_000) + "x" + "\uD83D\uDE00".repeat(10_000);
        String json =
                Inputs.planWith("'variables':{'v':{'value':'" + faces + "'}}").replace('\'', '"');

        Plan plan = Inputs.read(json.getBytes(StandardCharsets.UTF_16LE));

        assertThat(Inputs.at(plan.variables(), "v").asText()).contains(faces);
    }

    @Test
    void textInUtf16IsRecognisedToo() {
        byte[] text = "\uFEFFNo changes. Your infrastructure matches".getBytes(StandardCharsets.UTF_16LE);

        assertThat(Inputs.problem(text).code()).isEqualTo("plan-human-text");
    }

    @Test
    void whatFollowsThePlanIsSeenInEveryEncoding() {
        String twice = Inputs.planWith("'errored':false").replace('\'', '"').repeat(2);

        assertThat(Inputs.problem(twice.getBytes(StandardCharsets.UTF_16LE)).code())
                .isEqualTo("plan-concatenated");
        assertThat(Inputs.problem(Inputs.utf8(twice)).code()).isEqualTo("plan-concatenated");
    }
}
