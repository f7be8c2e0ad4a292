package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.plan.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    @Test
    void everyDigitIsKept() {
        Value input = Inputs.read(Inputs.bytes("terraform/13-numbers-escapes.json"))
                .changes()
                .get(0)
                .after()
                .get("input");

        assertThat(input.get("big").asNumber()).contains(new BigDecimal("12345678901234567890123"));
        assertThat(input.get("int53").asNumber()).contains(new BigDecimal("9007199254740993"));
        assertThat(input.get("f").asNumber()).contains(new BigDecimal("0.1"));
        assertThat(input.get("third").asNumber().orElseThrow().precision()).isEqualTo(155);
        assertThat(input.get("huge").asNumber().orElseThrow().precision()).isEqualTo(301);
        assertThat(input.get("emoji").asText()).contains("\uD83D\uDE00");
        assertThat(input.get("html").asText()).contains("<a href='x'>&amp;</a>\u2028");
    }

    @Test
    void equalNumbersAreEqualValues() {
        assertThat(number("1e3"))
                .isEqualTo(number("1000"))
                .isEqualTo(number("1000.00"))
                .hasToString("1000");
        assertThat(number("0")).isEqualTo(number("-0.0")).isEqualTo(number("0e9"));
        assertThat(number("1.50")).isEqualTo(number("15e-1")).hasToString("1.5");
    }

    @Test
    void aLargeExponentIsWrittenOut() {
        assertThat(number("1e300").asNumber()).contains(new BigDecimal(BigInteger.TEN.pow(300)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "1e10001"})
    void numbersBeyondAllReasonAreRefused(String number) {
        assertThat(Inputs.problemOf(planWith(number)).code()).isEqualTo("plan-too-long");
    }

    @Test
    void numbersOfTooManyDigitsAreRefusedWhereTheyAreKept() {
        String digits = "9".repeat(10_001);

        assertThat(Inputs.problemOf(planWith(digits)).found()).isEqualTo("a number of more than 10000 digits");
        assertThat(Inputs.readPlan("'future':" + digits).changes()).isEmpty();
    }

    private static Value number(String digits) {
        return Inputs.readJson(planWith(digits)).changes().get(0).after().get("a");
    }

    private static String planWith(String number) {
        return Inputs.planWith(
                "'resource_changes':[{'address':'t.n','change':{'actions':['create'],'after':{'a':" + number + "}}}]");
    }
}
