package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.GoldenOutput;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What commands say of cases, to the last byte; {@code fixtures/README.md} says how the files are made. */
final class GoldenOutputsTest {
    @ParameterizedTest
    @MethodSource("dev.tollgate.fixtures.GoldenOutput#all")
    void isAsItWasLookedAt(GoldenOutput golden) {
        List<String> line = new ArrayList<>(List.of(golden.command(), "plan.json", "--format", golden.format()));
        line.addAll(golden.of().localArguments());
        Staged run = Staged.run(
                new ByteArrayInputStream(new byte[0]),
                golden.of().folder(),
                golden.of().environment(),
                line.toArray(String[]::new));

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isIn(ExitCode.DONE, ExitCode.BREACH, ExitCode.UNDECIDED);
        assertThat(run.out()).isNotEmpty().isEqualTo(golden.expected(run.out()));
    }
}
