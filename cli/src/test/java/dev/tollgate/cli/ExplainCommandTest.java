package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command {@code explain}, which can be about one address. */
final class ExplainCommandTest {
    private static final Path CASE = Fixtures.named("31-backend-moves");
    private static final String CALL = "alicloud_api_gateway_api.call";

    @Test
    void explainsTheAddressThatIsAsked() {
        Staged run = Staged.in(CASE, "explain", "plan.json", CALL, "--format", "json");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains(CALL).doesNotContain("\"instance.payg\"");
    }

    @Test
    void refusesFormatsThatHaveNoExplanations() {
        Staged run = Staged.in(CASE, "explain", "plan.json", "--format", "markdown");

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("explanations are text or json, not markdown");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alicloud_api_gateway_api.cal", "alicloud_api_gateway_api.call[0]"})
    void refusesAnAddressThatNothingHasWithTheNearestOne(String address) {
        Staged run = Staged.in(CASE, "explain", "plan.json", address);

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("tollgate: no resource of the report is '" + address + "'")
                .contains("Did you mean '" + CALL + "'?");
    }
}
