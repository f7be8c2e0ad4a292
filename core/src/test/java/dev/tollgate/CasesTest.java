package dev.tollgate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Case;
import dev.tollgate.fixtures.Expectation;
import dev.tollgate.fixtures.Rearranged;
import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.fixtures.Stage;
import dev.tollgate.report.ReportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case holds, and so does everything that is true of any report. */
final class CasesTest {
    private static final String CASES = "dev.tollgate.fixtures.Case#withBuiltInRules";

    @TempDir
    private Path empty;

    @ParameterizedTest
    @MethodSource(CASES)
    void yieldsWhatIsExpected(Case each) {
        CaseRun run = run(each, each.folder(), each.arguments());

        assertThat(run.status()).isEqualTo(each.exit());
        assertThat(ReportSchema.faults(run.json())).isEmpty();
        assertThat(Expectation.faults(each, Stage.TOTALS, run.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("casesWithTotals")
    void yieldsTheTotalsThatAreExpected(Case each) {
        CaseRun run = run(each, each.folder(), each.totalsArguments());

        assertThat(run.status()).isEqualTo(each.exit());
        assertThat(ReportSchema.faults(run.json())).isEmpty();
        assertThat(Expectation.totalsFaults(each, run.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void neitherOrderNorLayoutOfThePlanMatters(Case each) throws IOException {
        assertAnsweredAlike(each, Rearranged.shuffled(each.plan(), each.name().hashCode()));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void theRegistryOfTheProviderDoesNotMatter(Case each) throws IOException {
        assertAnsweredAlike(each, Rearranged.asOfOpenTofu(each.plan()));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void aSecondRunWritesTheSameBytes(Case each) {
        CaseRun first = run(each, each.folder(), each.arguments());
        CaseRun second = run(each, each.folder(), each.arguments());

        for (ReportFormat format : ReportFormat.values()) {
            assertThat(second.written(format)).isNotEmpty().isEqualTo(first.written(format));
        }
    }

    static Stream<Case> casesWithTotals() {
        return Case.withBuiltInRules().filter(Case::hasTotals);
    }

    private void assertAnsweredAlike(Case each, String plan) throws IOException {
        Files.writeString(empty.resolve("plan.json"), plan);
        CaseRun other = run(each, empty, each.arguments());
        CaseRun own = run(each, each.folder(), each.arguments());

        assertThat(other.status()).isEqualTo(own.status());
        assertThat(other.json()).isEqualTo(own.json());
    }

    private static CaseRun run(Case of, Path folder, List<String> arguments) {
        return CaseRun.of(of, folder, of.command(), arguments);
    }
}
