package dev.tollgate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.tollgate.fixtures.Case;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.json.ReportReader;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.run.BuiltInProducts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A saved report says everything that the report itself says. */
final class SavedReportsTest {
    @ParameterizedTest
    @MethodSource("dev.tollgate.fixtures.Case#withBuiltInRules")
    void writesWhatIsReadBackTheSame(Case each) throws IOException {
        CaseRun run = CaseRun.of(each, each.command(), each.arguments());
        Report saved = ReportReader.read(
                        new ByteArrayInputStream(run.json().getBytes(UTF_8)),
                        "report.json",
                        BuiltInProducts.all().trafficRules())
                .fold(report -> report, several -> fail("several reports"));

        assertThat(written(saved, ReportFormat.JSON, each)).isEqualTo(run.json());
        assertThat(written(saved, ReportFormat.TEXT, each)).isEqualTo(run.written(ReportFormat.TEXT));
    }

    private static String written(Report report, ReportFormat format, Case of) throws IOException {
        ReportView.View view = of.command().equals("breakdown") ? ReportView.View.BREAKDOWN : ReportView.View.DIFF;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(report, format, ReportView.plain(view), out);
        return out.toString(UTF_8);
    }
}
