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
}
