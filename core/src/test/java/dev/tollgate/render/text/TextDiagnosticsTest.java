package dev.tollgate.render.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.Samples;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextDiagnosticsTest {
    @Test
    void saysOnceWhatIsTrueOfSeveralResources() throws IOException {
        String text = text(List.of(
                Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.one", "No region.", "Name it."),
                Diagnostic.of(DiagnosticCode.API_NOT_DEPLOYED, "a.one", "No stage.", ""),
                Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.two", "No region.", "Name it.")));

        assertThat(text).contains("""
                        warning region-unknown: 2 resources
                          a.one, a.two
                          No region.
                          Name it.

                        info api-not-deployed: a.one
                          No stage.
                        """).containsOnlyOnce("No region.");
    }

    @Test
    void keepsApartWhatDiffersInAnyWord() throws IOException {
        String text = text(List.of(
                Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.one", "No region.", "Name it."),
                Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, "a.two", "No region.", "Name it there.")));

        assertThat(text).contains("region-unknown: a.one\n", "region-unknown: a.two\n");
    }

    private static String text(List<Diagnostic> diagnostics) throws IOException {
        Report report = Samples.firstGateway();
        Report told = new Report(
                report.version(),
                report.plan(),
                report.prices(),
                report.currency(),
                report.monthHours(),
                report.totals(),
                report.coverage(),
                report.resources(),
                report.traffic(),
                diagnostics,
                null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(told, ReportFormat.TEXT, ReportView.plain(ReportView.View.DIFF), out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
