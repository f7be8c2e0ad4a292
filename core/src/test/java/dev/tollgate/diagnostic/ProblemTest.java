package dev.tollgate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemTest {
    private static final Problem WHOLE =
            new Problem("plan-empty", Place.whole("plan.json"), "the file is empty", "", "");

    @Test
    void aPlaceSaysAsMuchAsIsKnown() {
        assertThat(Place.whole("-")).hasToString("-");
        assertThat(new Place("usage.yml", 3, 0)).hasToString("usage.yml:3");
        assertThat(new Place("usage.yml", 3, 7)).hasToString("usage.yml:3:7");
    }

    @Test
    void aMessageNamesPlaceFoundExpectedCureAndCode() {
        Problem full = new Problem(
                "usage-type", new Place("usage.yml", 3, 7), "is a list", "a number", "Write monthly_hours: 730");

        assertThat(full.message())
                .isEqualTo("usage.yml:3:7: is a list; expected a number. Write monthly_hours: 730 [usage-type]");
    }

    @Test
    void aMessageLeavesOutWhatGoesWithoutSaying() {
        assertThat(WHOLE.message()).isEqualTo("plan.json: the file is empty [plan-empty]");
    }

    @Test
    void anInputThatCannotBeUsedTellsEveryProblemInOrder() {
        Problem second = new Problem("plan-other", Place.whole("plan.json"), "is odd", "", "");
        UnusableInputException refused = new UnusableInputException(List.of(WHOLE, second));

        assertThat(refused.problems()).containsExactly(WHOLE, second);
        assertThat(refused).hasMessage(WHOLE.message() + "\n" + second.message());
        assertThat(new UnusableInputException(WHOLE).problems()).containsExactly(WHOLE);
    }

    @Test
    void isNotThrownWithoutAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnusableInputException(List.of()));
    }

    @Test
    void cutsTextsOfTheUser() {
        String name = "x".repeat(2_000_000);

        assertThat(QuotedText.quote(name)).isEqualTo("'" + "x".repeat(60) + "...'");
        assertThat(QuotedText.quote("x".repeat(59) + "\ud83d\ude00")).isEqualTo("'" + "x".repeat(59) + "...'");
        assertThat(QuotedText.quote("two\nlines")).isEqualTo("'two\\nlines'");
        assertThat(new Problem("a-code", Place.whole("f"), name, name, name).message())
                .hasSizeLessThan(7_000);
        assertThat(Diagnostic.of(DiagnosticCode.PLAN_ERRORED, null, name, name).message())
                .hasSizeLessThan(2_010);
    }
}
