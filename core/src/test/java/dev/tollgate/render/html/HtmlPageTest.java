package dev.tollgate.render.html;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.render.Mixed;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.render.Policies;
import dev.tollgate.render.Samples;
import dev.tollgate.render.Written;
import dev.tollgate.render.text.TextWidth;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.ResourceSections;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.ReportView.View;
import dev.tollgate.report.TerminalText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPageTest {
    private static final Set<String> ELEMENTS = Set.of(
            "#root",
            "html",
            "head",
            "meta",
            "title",
            "style",
            "body",
            "main",
            "header",
            "footer",
            "section",
            "h1",
            "h2",
            "h3",
            "p",
            "b",
            "small",
            "span",
            "code",
            "wbr",
            "dl",
            "div",
            "dt",
            "dd",
            "ol",
            "ul",
            "li",
            "table",
            "caption",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "figure",
            "figcaption",
            "svg",
            "desc",
            "rect",
            "line",
            "path",
            "text");

    private static final Set<String> ATTRIBUTES = Set.of(
            "lang",
            "charset",
            "http-equiv",
            "content",
            "name",
            "class",
            "scope",
            "colspan",
            "title",
            "tabindex",
            "role",
            "aria-label",
            "viewbox",
            "preserveaspectratio",
            "x",
            "y",
            "x1",
            "x2",
            "y1",
            "y2",
            "width",
            "height",
            "rx",
            "d");

    @ParameterizedTest
    @EnumSource
    void needsAndLoadsNothingElse(View view) {
        assertIsSelfContained(page(Mixed.report().with(Policies.everything()), view));
        assertIsSelfContained(page(Policies.portfolio(), view));
    }

    @ParameterizedTest
    @MethodSource("dev.tollgate.render.markdown.MarkdownReportTest#hostileNames")
    void showsAHostileNameAsItIsAndNothingElse(String name) {
        for (View view : View.values()) {
            Document page = page(NamedPolicy.portfolio(name), view);

            assertIsSelfContained(page);
            assertThat(page.select("code").eachText()).contains(normal(TerminalText.escaped(name)));
        }
    }

    @Test
    void allowsItsOwnStyleAloneToBeUsed() throws Exception {
        Document page = page(Mixed.report(), View.DIFF);
        byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(style));

        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .isEqualTo("default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'");
    }

    @Test
    void hasTheFiguresOfTheReport() {
        Report report = Mixed.report();
        Document page = page(report, View.DIFF);

        assertThat(page.select(".totals dd b").eachText())
                .containsExactly(
                        FigureText.cell(report.totals().before(), FigureText::money)
                                .get(0),
                        FigureText.cell(report.totals().after(), FigureText::money)
                                .get(0),
                        FigureText.cell(report.totals().delta(), FigureText::difference)
                                .get(0),
                        FigureText.cell(report.totals().dueAtApply(), FigureText::money)
                                .get(0));
        assertThat(page.select(".resources tbody th[scope=rowgroup] code:first-of-type")
                        .eachText())
                .containsExactlyElementsOf(ResourceSections.of(report, View.DIFF).shown().stream()
                        .map(each -> each.address())
                        .toList());
    }

    @Test
    void canBeReadWithoutSeeingIt() {
        Document page = page(Policies.portfolio(), View.DIFF);

        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("svg"))
                .isNotEmpty()
                .allMatch(svg -> !svg.child(0).text().isEmpty()
                        && svg.child(0).normalName().equals("title")
                        && svg.attr("role").equals("img"));
        assertThat(page.select("th")).isNotEmpty().allMatch(th -> th.hasAttr("scope"));
        assertThat(levels(page)).isSubsetOf(1, 2, 3);
    }

    @Test
    void marksBilledWaysInEveryPicture() {
        Document page = page(Mixed.report(), View.DIFF);

        assertThat(page.select("figure path.billed")).isNotEmpty();
        assertThat(page.select("figure text.billed").eachText()).isNotEmpty().containsOnly("billed");
        assertThat(page.select("figure path.billed")).hasSameSizeAs(page.select("figure text.billed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u4e2d", "\ud83d\ude80", "a.", "word ", "x"})
    void keepsLongNamesWithinTheirBoxes(String piece) {
        String name = "a." + piece.repeat(60) + "z";
        Document page = page(Samples.named(name), View.DIFF);

        assertThat(page.select("figure rect + text, figure text + text").eachText())
                .isNotEmpty()
                .allMatch(line -> TextWidth.of(line) <= 30)
                .noneMatch(line -> line.contains("\\ud83d"));
    }

    private static List<Integer> levels(Document page) {
        return page.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> Integer.valueOf(heading.normalName().substring(1)))
                .toList();
    }

    private static void assertIsSelfContained(Document page) {
        assertThat(page.getAllElements().stream().map(Element::normalName).collect(Collectors.toSet()))
                .isSubsetOf(ELEMENTS);
        assertThat(page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .map(key -> key.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .isSubsetOf(ATTRIBUTES);
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
    }

    private static String normal(String text) {
        return text.strip().replaceAll(" +", " ");
    }

    private static Document page(Report report, View view) {
        return parsed(Written.as(ReportFormat.HTML, report, ReportView.plain(view)));
    }

    private static Document page(Portfolio portfolio, View view) {
        return parsed(Written.as(ReportFormat.HTML, portfolio, ReportView.plain(view)));
    }

    private static Document parsed(String html) {
        return Jsoup.parse(html);
    }
}
