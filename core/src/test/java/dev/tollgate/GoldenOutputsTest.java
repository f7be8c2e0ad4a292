package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.GoldenOutput;
import dev.tollgate.report.ReportFormat;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Tollgate says of cases, to the last byte; {@code fixtures/README.md} says how the files are made. */
final class GoldenOutputsTest {
    @ParameterizedTest
    @MethodSource("goldens")
    void isAsItWasLookedAt(GoldenOutput golden) {
        String written = CaseRun.of(golden.of(), golden.command(), golden.of().localArguments())
                .written(ReportFormat.valueOf(golden.format().toUpperCase(Locale.ROOT)));

        assertThat(written).isNotEmpty().isEqualTo(golden.expected(written));
    }

    static Stream<GoldenOutput> goldens() {
        return GoldenOutput.all().filter(golden -> !golden.of().hasOwnRules());
    }
}
