package dev.tollgate.render.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.Policies;
import dev.tollgate.render.Renderer;
import dev.tollgate.render.Samples;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.SavedReport;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReportReaderTest {
    private static final String VALID = json(Mixed.report());

    @Test
    void readsEveryKindOfResourceBack() throws IOException {
        assertThat(json(read(VALID))).isEqualTo(VALID);
        assertThat(text(read(VALID))).isEqualTo(text(Mixed.report()));
        String first = json(Samples.firstGateway());
        assertThat(json(read(first))).isEqualTo(first);
    }

    @Test
    void readsPoliciesAndSeveralProjectsBack() throws IOException {
        String policed = json(Samples.firstGateway().with(Policies.everything()));
        assertThat(json(read(policed))).isEqualTo(policed);

        String portfolio = written(ReportFormat.JSON, Policies.portfolio());
        Portfolio saved = saved(portfolio.getBytes(UTF_8)).fold(report -> fail("one report"), several -> several);
        assertThat(written(ReportFormat.JSON, saved)).isEqualTo(portfolio);
        assertThat(written(ReportFormat.TEXT, saved)).isEqualTo(written(ReportFormat.TEXT, Policies.portfolio()));
    }

    @Test
    void keepsNamesThatNeedEscapes() throws IOException {
        String json = json(Samples.named("a[\"\u001b\u009b \u4e2d\ud83d\ude80\"]"));

        assertThat(json(read(json))).isEqualTo(json);
    }

    @Test
    void readsTheEncodingThatPowerShellWrites() throws IOException {
        assertThat(json(single(saved(VALID.getBytes(UTF_16))))).isEqualTo(VALID);
    }

    @Test
    void leavesOutWhatItDoesNotKnow() throws IOException {
        String further = VALID.replace(
                "\"currency\": \"CNY\",\n  \"month", "\"further\": {\"a\": [1]},\n  \"currency\": \"CNY\",\n  \"month");

        assertThat(further).isNotEqualTo(VALID);
        assertThat(json(read(further))).isEqualTo(VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "3", "\"text\"", "{\"version\": \"0.2\", \"plans\": []}"})
    void refusesWhatIsNoReport(String json) {
        assertThat(problems(json)).singleElement().extracting(Problem::code).isEqualTo("report-none");
    }

    @Test
    void saysWhatToDoWithAPlan() {
        assertThat(problems("{\"format_version\": \"1.2\"}").get(0).message())
                .isEqualTo("r.json: a Terraform plan or state, no report; expected a report that --format json wrote. "
                        + "Run 'tollgate diff PLAN --format json=FILE' and give that FILE [report-none]");
    }

    @ParameterizedTest
    @CsvSource({"\"2\",'2'", "1,''", "null,nothing", "{},a mapping"})
    void namesAnotherSchemaVersion(String version, String shown) {
        Problem problem = problems("{\"schemaVersion\": " + version + "}").get(0);

        assertThat(problem.code()).isEqualTo(version.equals("1") ? "document-missing-key" : "report-version");
        assertThat(problem.message()).contains(version.equals("1") ? "is not there" : shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n", "{\"schemaVersion\": \"1\"", "{} {}", "resource {"})
    void refusesWhatIsNotOneJsonDocument(String text) {
        assertThat(problems(text)).singleElement().satisfies(problem -> {
            assertThat(problem.code()).startsWith("document-");
            assertThat(problem.message()).hasSizeLessThan(200).doesNotContain("\n");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'\"low\": 0,',",
        "'\"resources\": [','\"others\": ['",
        "'\"action\": \"create\"','\"action\": \"make\"'",
        "'\"delta\": {\"low\"','\"delta\": {\"least\"'",
        "'\"complete\": true','\"complete\": \"yes\"'",
        "'\"asOf\": \"2026-11-22\"','\"asOf\": \"2026-13-22\"'",
        "'\"low\": 0,','\"low\": 1e900000000,'",
        "'\"low\": 0,','\"low\": 99999999999999,'",
        "'\"priced\": ','\"priced\": -'",
        "'\"lines\": [','\"lines\": 3, \"rest\": ['",
    })
    void refusesWhatMakesNoSense(String from, String to) {
        String wrong = VALID.replace(from, to == null ? "" : to);

        assertThat(wrong).isNotEqualTo(VALID);
        assertThat(problems(wrong)).allSatisfy(problem -> {
            assertThat(problem.code()).isIn("document-wrong-value", "document-missing-key");
            assertThat(problem.place().line()).isPositive();
        });
    }

    @Test
    void throwsNothingElseWhereverTheReportBreaksOff() {
        for (int length = 0; length < VALID.length() - 2; length += 7) {
            String part = VALID.substring(0, length);
            assertThatThrownBy(() -> read(part)).isInstanceOf(UnusableInputException.class);
        }
    }

    private static List<Problem> problems(String json) {
        try {
            read(json);
        } catch (UnusableInputException e) {
            return e.problems();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        throw new AssertionError("was read");
    }

    private static Report read(String json) throws IOException {
        return single(saved(json.getBytes(UTF_8)));
    }

    private static SavedReport saved(byte[] bytes) throws IOException {
        return ReportReader.read(new ByteArrayInputStream(bytes), "r.json", Samples.RULES);
    }

    private static Report single(SavedReport saved) {
        return saved.fold(report -> report, several -> fail("several reports"));
    }

    private static String written(ReportFormat format, Portfolio portfolio) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderer.write(portfolio, format, ReportView.plain(ReportView.View.DIFF), out);
        return out.toString(UTF_8);
    }

    private static String json(Report report) {
        return written(report, ReportFormat.JSON);
    }

    private static String text(Report report) {
        return written(report, ReportFormat.TEXT);
    }

    private static String written(Report report, ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Renderer.write(report, format, ReportView.plain(ReportView.View.DIFF), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toString(UTF_8);
    }
}
