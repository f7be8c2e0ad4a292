package dev.tollgate.render.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.render.Golden;
import dev.tollgate.render.Mixed;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.render.Policies;
import dev.tollgate.render.Rendered;
import dev.tollgate.render.Samples;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView.View;
import dev.tollgate.report.TerminalText;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownReportTest {
    private static final Pattern OWN_HTML = Pattern.compile(
            "(<details( open)?><summary>([\\w ,()]*|<code>[^<>]*</code>)</summary>|</?details>|<br>|</?sub>)\\s*");

    /** What a forge would make something of in plain text. */
    private static final Pattern REFERENCE = Pattern.compile(
            "[@#!$~&^`*_\\[\\]<>|\\\\]|://|www\\.|\\b[A-Za-z]+-\\d|\\b[0-9a-f]{7,}\\b|:\\w+:|\\w\\.[a-z]");

    private static final Pattern MERMAID = Pattern.compile(
            "flowchart LR|  n\\d+\\[\"(?:[\\p{L}\\p{N} ._,-]|#\\d+;|<br/>)*\"\\]"
                    + "|  n\\d+ (== billed ==>|-- free -->|-\\. not known \\.->) n\\d+|  linkStyle [\\d,]+ stroke:#cf222e,stroke-width:3px");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EXPLAIN")
    void looksAsItDidWhenItWasFoundGood(View view) {
        Map<String, String> texts = new TreeMap<>();
        for (MarkdownDetail each : MarkdownDetail.values()) {
            String name = (view.name() + "-" + each.name() + ".md")
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-');
            texts.put("mixed-" + name, MarkdownReport.of(Mixed.report(), view, each));
            texts.put("portfolio-" + name, MarkdownReport.of(Policies.portfolio(), view, each));
        }
        Golden.assertMatch(texts);
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void showsAHostileNameAsItIsAndNothingElse(String name) {
        for (View view : View.values()) {
            Report report = Samples.named(name).with(NamedPolicy.policy(name));
            Rendered rendered = Rendered.of(MarkdownReport.of(report, view, MarkdownDetail.EVERYTHING));

            assertIsHarmless(rendered);
            assertIsHarmless(
                    Rendered.of(MarkdownReport.of(NamedPolicy.portfolio(name), view, MarkdownDetail.EVERYTHING)));
            assertThat(rendered.all(Code.class)).extracting(Code::getLiteral).contains(TerminalText.escaped(name));
        }
    }

    @Property(tries = 300)
    void noNameBreaksTheLayout(@ForAll("names") String name) {
        for (MarkdownDetail each : MarkdownDetail.values()) {
            assertIsHarmless(Rendered.of(MarkdownReport.of(NamedPolicy.portfolio(name), View.DIFF, each)));
        }
    }

    @Provide
    static Arbitrary<String> names() {
        Arbitrary<String> pieces = Arbitraries.of(
                "`",
                "``",
                "|",
                "\\",
                "<b>",
                "](",
                "[",
                "![",
                "@a",
                "#1",
                "www.a.b",
                "http://a.b",
                "a@b.co",
                "*",
                "_",
                "~~",
                "\n",
                "\n\n",
                "\n---\n",
                " ",
                "-",
                "+",
                "1.",
                "1)",
                ">",
                "&lt;",
                "--",
                "-->",
                "<!--",
                "\u202e",
                "$",
                ":",
                "x",
                "GH-1",
                "\"",
                "'",
                ".",
                ",",
                "(",
                ")",
                "\u4e2d",
                "\ud83d\ude80",
                "\ud800",
                "```",
                "]]",
                "%%",
                ";",
                "end",
                "{",
                "}");
        return pieces.list().ofMinSize(1).ofMaxSize(12).map(list -> String.join("", list));
    }

    @Test
    void countsAreAllThatGrowsWithThePlanAtTheLeastDetail() {
        String small = MarkdownReport.of(many(10), View.DIFF, MarkdownDetail.TOTALS);
        String large = MarkdownReport.of(many(5_000), View.DIFF, MarkdownDetail.TOTALS);

        assertThat(large.length()).isLessThan(small.length() + 100);
    }

    @Test
    void eachLevelHoldsNoMoreThanTheOneBefore() {
        List<Integer> sizes = Stream.of(MarkdownDetail.values())
                .map(each -> MarkdownReport.of(Mixed.report(), View.DIFF, each).length())
                .toList();

        assertThat(sizes).isSortedAccordingTo((a, b) -> b - a);
        assertThat(new HashSet<>(sizes)).hasSameSizeAs(sizes);
        assertThat(MarkdownDetail.EVERYTHING.less()).isEqualTo(MarkdownDetail.WITHOUT_UNCHANGED);
        assertThat(MarkdownDetail.TOTALS.less()).isEqualTo(MarkdownDetail.TOTALS);
    }

    @Test
    void drawsEveryBilledWayAndMarksIt() {
        Rendered rendered = Rendered.of(MarkdownReport.of(Mixed.report(), View.DIFF, MarkdownDetail.EVERYTHING));

        assertThat(rendered.all(FencedCodeBlock.class)).singleElement().satisfies(block -> {
            assertThat(block.getInfo()).isEqualTo("mermaid");
            assertThat(block.getLiteral())
                    .contains("HTTP service outside Alibaba Cloud<br/>alicloud_api_gateway_api.list RELEASE")
                    .contains(" == billed ==> ")
                    .contains("linkStyle ");
        });
    }

    private static void assertIsHarmless(Rendered rendered) {
        assertThat(rendered.all(Link.class)).isEmpty();
        assertThat(rendered.all(Image.class)).isEmpty();
        assertThat(rendered.all(Heading.class)).isEmpty();
        assertThat(rendered.all(BlockQuote.class)).isEmpty();
        assertThat(rendered.all(OrderedList.class)).isEmpty();
        assertThat(rendered.all(ThematicBreak.class)).isEmpty();
        assertThat(rendered.all(IndentedCodeBlock.class)).isEmpty();
        assertThat(rendered.all(HtmlBlock.class))
                .allSatisfy(html -> assertThat(html.getLiteral()).matches(OWN_HTML));
        assertThat(rendered.all(HtmlInline.class))
                .allSatisfy(html -> assertThat(html.getLiteral()).matches(OWN_HTML));
        assertThat(rendered.all(Text.class))
                .allSatisfy(
                        text -> assertThat(text.getLiteral().replace("->", "")).doesNotContainPattern(REFERENCE));
        assertThat(rendered.all(FencedCodeBlock.class))
                .allSatisfy(block -> assertThat(block.getLiteral().lines())
                        .allSatisfy(line -> assertThat(line).matches(MERMAID)));
        assertThat(rendered.all(TableBlock.class)).isNotEmpty();
        assertThat(rendered.cells()).allMatch(Set.of(3, 5)::contains);
    }

    private static Report many(int count) {
        List<ResourceCost> resources = IntStream.range(0, count)
                .mapToObj(i -> new ResourceCost(
                        "alicloud_api_gateway_instance.i" + i,
                        null,
                        "alicloud_api_gateway_instance",
                        ReportedAction.CREATE,
                        null,
                        null,
                        Samples.exact("5"),
                        Samples.exact("5"),
                        List.of(Samples.fee(null, Samples.hours("5.94")))))
                .toList();
        return Samples.report(
                new CostTotals(Samples.exact("0"), Samples.exact("1"), Samples.exact("1"), Samples.exact("0")),
                new PlanCoverage(count, 0, 0, 0),
                resources,
                List.of(),
                resources.stream()
                        .map(each -> Samples.warning(each.address(), "message", "fix"))
                        .toList());
    }

    static List<String> hostileNames() {
        return List.of(
                "a[\"<script>alert(1)</script>\"]",
                "a[\"<img src=x onerror=alert(1)>\"]",
                "a[\"</details></summary><h1>owned</h1>\"]",
                "a[\"--><!-- owned\"]",
                "a[\"[click](https://evil.example)\"]",
                "a[\"![x](https://evil.example/pixel.png)\"]",
                "a[\"<https://evil.example>\"]",
                "a[\"https://evil.example\"]",
                "a[\"www.evil.example\"]",
                "a[\"ops@evil.example\"]",
                "@team/everyone",
                "a[\"@team\"]",
                "a[\"fixes #123\"]",
                "owner/repo#123",
                "GH-123",
                "!42 ~label %7 &3 $9",
                "a5c3785ed8d6a35868bc169f07e40e889087fd2e",
                "a|b|c",
                "a\\|b",
                "a\\",
                "`code`",
                "``` ```` `",
                " ` ",
                "```\nowned\n```",
                "x\n\n# owned\n\n- y",
                "x\r\n| a | b |\r\n|---|---|",
                "$\\frac{1}{2}$ and $`x`$",
                ":tada: :+1:",
                "\u202eowned\u202c \u2066x\u2069 \u200f",
                "\u0000\u0007\u001b[31m",
                "&lt;b&gt; &#60;b&#62;",
                "\"] --> x[\"owned\"]; click n0 href \"https://evil.example\"",
                "end\nsubgraph x",
                "%%{init: {}}%%",
                "1. one",
                "1) one",
                "# heading",
                "> quote",
                "- item",
                "+ item",
                "---",
                "===",
                "~~~",
                "    indented",
                "[ref]: https://evil.example",
                "[^1]: note",
                "<!-- tollgate:comment -->");
    }
}
