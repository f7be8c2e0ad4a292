package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Case;
import dev.tollgate.fixtures.Expectation;
import dev.tollgate.fixtures.Rearranged;
import dev.tollgate.fixtures.ReportSchema;
import dev.tollgate.fixtures.Stage;
import dev.tollgate.report.ReportFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case holds, and so does everything that is true of any report. */
final class CasesTest {
    private static final String ALL_CASES = "dev.tollgate.fixtures.Case#all";
    private static final String PLAN = "plan.json";

    @TempDir
    private Path empty;

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void yieldsWhatIsExpected(Case each) {
        Staged run = json(each, each.folder(), each.arguments());

        assertThat(run.exit().status()).as(run.err()).isEqualTo(each.exit());
        assertThat(run.err()).isEmpty();
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(Expectation.faults(each, Stage.TOTALS, run.out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("casesWithTotals")
    void yieldsTheTotalsThatAreExpected(Case each) {
        Staged run = json(each, each.folder(), each.totalsArguments());

        assertThat(run.exit().status()).as(run.err()).isEqualTo(each.exit());
        assertThat(run.err()).isEmpty();
        assertThat(ReportSchema.faults(run.out())).isEmpty();
        assertThat(Expectation.totalsFaults(each, run.out())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void neitherOrderNorLayoutOfThePlanMatters(Case each) throws IOException {
        String shuffled = Rearranged.shuffled(each.plan(), each.name().hashCode());

        assertThat(json(each, holding(shuffled), each.arguments()))
                .isEqualTo(json(each, each.folder(), each.arguments()));
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void theRegistryOfTheProviderDoesNotMatter(Case each) throws IOException {
        String openTofu = Rearranged.asOfOpenTofu(each.plan());

        assertThat(json(each, holding(openTofu), each.arguments()))
                .isEqualTo(json(each, each.folder(), each.arguments()));
    }

    @ParameterizedTest
    @MethodSource(ALL_CASES)
    void aSecondRunWritesTheSameBytes(Case each) {
        for (ReportFormat format : ReportFormat.values()) {
            Staged first = run(each, each.folder(), each.arguments(), format.id());

            assertThat(first.exit().status()).as(first.err()).isEqualTo(each.exit());
            assertThat(run(each, each.folder(), each.arguments(), format.id())).isEqualTo(first);
        }
    }

    static Stream<Case> casesWithTotals() {
        return Case.all().filter(Case::hasTotals);
    }

    private Path holding(String plan) throws IOException {
        Files.writeString(empty.resolve(PLAN), plan);
        return empty;
    }

    private static Staged json(Case of, Path folder, List<String> arguments) {
        return run(of, folder, arguments, "json");
    }

    private static Staged run(Case of, Path folder, List<String> arguments, String format) {
        List<String> line = new ArrayList<>(List.of(of.command(), PLAN, "--format", format));
        line.addAll(arguments);
        return Staged.run(new ByteArrayInputStream(new byte[0]), folder, of.environment(), line.toArray(String[]::new));
    }
}
