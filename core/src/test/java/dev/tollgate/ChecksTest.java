package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Check;
import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.report.ReportFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What policies say of the plans of cases. */
final class ChecksTest {
    @ParameterizedTest
    @MethodSource("checks")
    void saysWhatIsExpected(Check each) {
        CaseRun run = run(each);

        assertThat(run.status()).isEqualTo(each.exit());
        assertThat(ReportSchema.faults(run.json())).isEmpty();
        assertThat(each.faults(run.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("checks")
    void printsVerdictsFirst(Check each) {
        assertThat(run(each).written(ReportFormat.TEXT)).startsWith("Policy ");
    }

    static Stream<Check> checks() {
        return Check.all().filter(check -> !check.of().hasOwnRules());
    }

    private static CaseRun run(Check check) {
        return CaseRun.of(check.of(), "check", check.arguments());
    }
}
