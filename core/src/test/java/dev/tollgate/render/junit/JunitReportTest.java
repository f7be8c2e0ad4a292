package dev.tollgate.render.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tollgate.render.Golden;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.render.Policies;
import dev.tollgate.render.Written;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.ReportView.View;
import dev.tollgate.report.TerminalText;
import java.io.StringReader;
import java.net.URL;
import java.util.Map;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class JunitReportTest {
    private static final ReportView PLAIN = ReportView.plain(View.DIFF);

    @Test
    void looksAsItDidWhenItWasFoundGood() {
        Golden.assertMatch(Map.of(
                "mixed.junit.xml", written(Mixed.report().with(Policies.everything())),
                "portfolio.junit.xml", written(Policies.portfolio())));
    }

    @Test
    void countsWhatItHolds() throws Exception {
        Document xml = parsed(written(Policies.portfolio()));

        assertThat(xml.getDocumentElement().getAttribute("tests")).isEqualTo(count(xml, "testcase"));
        assertThat(xml.getDocumentElement().getAttribute("failures")).isEqualTo(count(xml, "failure"));
        assertThat(xml.getDocumentElement().getAttribute("skipped")).isEqualTo(count(xml, "skipped"));
        assertThat(xml.getDocumentElement().getAttribute("errors"))
                .isEqualTo(count(xml, "error"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @MethodSource("dev.tollgate.render.markdown.MarkdownReportTest#hostileNames")
    void noNameBecomesMarkup(String name) throws Exception {
        Document xml = parsed(written(NamedPolicy.portfolio(name)));

        assertThat(xml.getElementsByTagName("testcase")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("name")
                        .getNodeValue())
                .isEqualTo(TerminalText.escaped(name));
    }

    private static String count(Document xml, String element) {
        return Integer.toString(xml.getElementsByTagName(element).getLength());
    }

    private static Document parsed(String xml) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(xml)));
    }

    private static String written(Report report) {
        return valid(Written.as(ReportFormat.JUNIT, report, PLAIN));
    }

    private static String written(Portfolio portfolio) {
        return valid(Written.as(ReportFormat.JUNIT, portfolio, PLAIN));
    }

    /** As Surefire's own schema says (surefire-test-report.xsd of its source release 3.5.5, Apache-2.0). */
    private static String valid(String xml) {
        URL schema = Objects.requireNonNull(JunitReportTest.class.getResource("surefire-test-report.xsd"));
        assertThatCode(() -> SchemaFactory.newDefaultInstance()
                        .newSchema(schema)
                        .newValidator()
                        .validate(new StreamSource(new StringReader(xml))))
                .doesNotThrowAnyException();
        return xml;
    }
}
