package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Check;
import dev.tollgate.fixtures.ReportSchema;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What policies say of the plans of cases. */
final class ChecksTest {
    @ParameterizedTest
    @MethodSource("dev.tollgate.fixtures.Check#all")
    void saysWhatIsExpected(Check each) {
        Staged run = run(each, "json");

        assertThat(run.exit().status()).as(run.err()).isEqualTo(each.exit());
        assertThat(run.err()).isEmpty();
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(each.faults(run.out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.tollgate.fixtures.Check#all")
    void printsVerdictsFirst(Check each) {
        Staged run = run(each, "text");

        assertThat(run.out()).startsWith("Policy ");
        assertThat(run.exit().status()).isEqualTo(each.exit());
    }

    private static Staged run(Check check, String format) {
        List<String> line = new ArrayList<>(List.of("check", "plan.json", "--format", format));
        line.addAll(check.arguments());
        return Staged.run(
                new ByteArrayInputStream(new byte[0]),
                check.of().folder(),
                check.of().environment(),
                line.toArray(String[]::new));
    }
}
