package dev.tollgate.plan.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Interest;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlanProblemTest {
    @ParameterizedTest
    @EnumSource
    void everyProblemSaysWhatIsThereAndLeavesNothingOpen(PlanProblem kind) {
        Problem problem = kind.at(Place.whole("plan.json"), "DETAIL");

        assertThat(problem.code()).matches("plan(-[a-z]+)+");
        assertThat(problem.found()).isNotEmpty();
        assertThat(problem.message()).doesNotContain("{", "}");
    }

    /** Where nothing can be done but to look, there is no cure. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "PLAN_UNREADABLE")
    void everyProblemHasACure(PlanProblem kind) {
        assertThat(kind.at(Place.whole("plan.json"), "").cure()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            a.tfplan        | a.tfplan
            -               | FILE
            the plan.out    | 'the plan.out'
            it's; rm -r x   | 'it'\\''s; rm -r x'
            $(id)           | '$(id)'
            """)
    void theCommandTakesTheFileAsAShellDoes(String file, String word) {
        Problem problem = PlanProblem.PLAN_BINARY.at(Place.whole(file), "");

        assertThat(problem.cure()).isEqualTo("Run: terraform show -json " + word + " > plan.json");
    }

    @Test
    void anInputThatBreaksOffIsNotReadable() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("Input/output error");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("Input/output error");
            }
        };

        UnusableInputException refusal = catchThrowableOfType(
                UnusableInputException.class, () -> PlanReader.read(broken, Inputs.SOURCE, Interest.ALL));

        assertThat(refusal).hasMessage("plan.json: not readable: Input/output error [plan-unreadable]");
    }
}
