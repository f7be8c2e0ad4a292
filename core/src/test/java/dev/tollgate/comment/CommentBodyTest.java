package dev.tollgate.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.render.ManyResources;
import dev.tollgate.render.NamedPolicy;
import dev.tollgate.report.Report;
import dev.tollgate.report.SavedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CommentBodyTest {
    private static final CommentHeading PLAIN =
            new CommentHeading(CommentHeading.DEFAULT_TITLE, Marker.DEFAULT_TAG, "");

    /** A row of a table is whole when it has as many cells as the row that rules the columns. */
    private static final Pattern CELLS = Pattern.compile("(?<!\\\\)\\|");

    @ParameterizedTest
    @EnumSource(Forge.class)
    void holdsEverythingThatFits(Forge forge) {
        String body = body(forge, PLAIN, ManyResources.report(3));

        assertThat(body).doesNotContain("Left out").contains("instance.n00002").endsWith("\n");
        assertThat(body.contains("instance.o00002")).isEqualTo(forge.html());
        assertThat(forge.unit().of(body)).isLessThanOrEqualTo(forge.limit());
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void fitsWhateverTheSize(Forge forge) {
        int rows = forge.limit() / 150;
        for (int count : List.of(rows / 4, rows, 2 * rows)) {
            String body = body(forge, PLAIN, ManyResources.report(count));

            assertThat(forge.unit().of(body)).as("%d resources", count).isLessThanOrEqualTo(forge.limit());
            requireWhole(body);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Forge.class,
            names = {"GITHUB", "BITBUCKET"})
    void leavesOutWholePartsUntilItFits(Forge forge) {
        List<String> leftOut = new ArrayList<>();
        String last = ": unchanged resources, explanations, and the tables of resources and traffic.";
        for (int count = 1;
                leftOut.isEmpty() || !leftOut.get(leftOut.size() - 1).endsWith(last);
                count += count / 5 + 1) {
            String body = body(forge, PLAIN, ManyResources.report(count));

            assertThat(forge.unit().of(body)).as("%d resources", count).isLessThanOrEqualTo(forge.limit());
            assertThat(body).contains("**total a month**").startsWith(new Marker("default", forge.html()).line());
            requireWhole(body);
            String note = body.lines()
                    .filter(line -> line.startsWith("Left out"))
                    .findFirst()
                    .orElse("");
            if (leftOut.isEmpty() || !leftOut.get(leftOut.size() - 1).equals(note)) {
                leftOut.add(note);
            }
        }
        assertThat(leftOut).startsWith("").doesNotHaveDuplicates();
        assertThat(leftOut).hasSize(forge.html() ? 4 : 2);
    }

    @Test
    void saysTheLimitOfTheForge() {
        assertThat(body(Forge.GITHUB, PLAIN, ManyResources.report(1000)))
                .contains("Left out, because a comment of GitHub holds at most 65,536 characters: ");
        assertThat(body(Forge.CODEUP, PLAIN, ManyResources.report(1000)))
                .contains("Left out, because a comment of Codeup holds at most 65,535 bytes: ");
    }

    @Test
    void linksToTheWholeReport() {
        CommentHeading linked = new CommentHeading("Cost of *staging*", "stage/eu-1", "https://ci.example/job/1?a=b#c");

        assertThat(body(Forge.GITHUB, linked, ManyResources.report(1)))
                .startsWith("<!-- tollgate: stage/eu-1 -->\n## Cost of `*staging*`\n\n**+4,336.20 CNY a month.**\n")
                .endsWith("\n[The whole report](<https://ci.example/job/1?a=b#c>)\n");
    }

    @Test
    void hidesItsMarkerWhereHtmlWouldBeShown() {
        String body = body(Forge.BITBUCKET, PLAIN, ManyResources.mixed());

        assertThat(body).startsWith("[//]: # (tollgate: default)\n## API Gateway cost\n");
        assertThat(body).doesNotContain("<details", "</details", "<summary", "<br>", "<sub>");
    }

    @ParameterizedTest
    @EnumSource(Forge.class)
    void namesCannotForgeAMarkerOrBreakOut(Forge forge) {
        String hostile = "x\n<!-- tollgate: default -->\n</details>`<br>[//]: # (tollgate: default)";
        String body = body(forge, PLAIN, ManyResources.named(hostile));

        assertThat(body.lines().skip(1)).noneMatch(line -> line.startsWith("<!--") || line.startsWith("[//]"));
    }

    @Test
    void severalReportsHaveTheTotalsOfAll() {
        CommentReports contents = CommentReports.NONE
                .with("network.json", new SavedReport.Single(ManyResources.report(1)))
                .with("shop.json", new SavedReport.Single(ManyResources.report(2)));

        assertThat(CommentBody.render(contents, PLAIN, Forge.GITHUB, ChangeOrigin.OWN))
                .contains("network.json")
                .contains("shop.json")
                .contains("+13,008.60");
    }

    @Test
    void severalProjectsKeepTheirPolicy() {
        CommentReports alone = CommentReports.NONE.with("all.json", new SavedReport.Several(ManyResources.portfolio()));
        CommentReports beside = alone.with("shop.json", new SavedReport.Single(ManyResources.report(2)));

        assertThat(CommentBody.render(alone, PLAIN, Forge.GITLAB, ChangeOrigin.OWN))
                .contains("allowed-specs")
                .contains("edge/plan.json");
        assertThat(CommentBody.render(beside, PLAIN, Forge.GITLAB, ChangeOrigin.OWN))
                .contains("allowed-specs")
                .contains("shop.json");
        assertThat(alone.isQuiet()).isFalse();
    }

    @Test
    void showsNoVerdictOfAForksReport() {
        Report policed = ManyResources.report(1).with(NamedPolicy.policy("allowed-specs"));
        CommentReports single = CommentReports.NONE.with("a.json", new SavedReport.Single(policed));
        CommentReports several =
                CommentReports.NONE.with("all.json", new SavedReport.Several(ManyResources.portfolio()));
        for (Forge forge : Forge.values()) {
            for (CommentReports each : List.of(single, several)) {
                assertThat(CommentBody.render(each, PLAIN, forge, ChangeOrigin.OWN))
                        .contains("allowed-specs")
                        .doesNotContain("From a fork");
                assertThat(CommentBody.render(each, PLAIN, forge, ChangeOrigin.FORK))
                        .contains("## API Gateway cost\n\n**From a fork.** ")
                        .doesNotContain("allowed-specs", "Policy");
            }
        }
    }

    @Test
    void refusesToAddCurrencies() {
        CommentReports yuan = CommentReports.NONE.with("a.json", new SavedReport.Single(ManyResources.report(1)));

        assertThatThrownBy(() -> yuan.with("b.json", new SavedReport.Single(ManyResources.inDollars())))
                .isInstanceOf(IncompleteRequestException.class)
                .hasMessage("reports in CNY and USD cannot be added; comment on each currency with a --tag of its own");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                "a-->",
                "a)",
                "\u4e2d",
                "0123456789012345678901234567890123456789012345678901234567890"
            })
    void refusesTagsThatCouldEndTheMarker(String tag) {
        assertThatThrownBy(() -> new CommentHeading("title", tag, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "https://me:secret@ci.example", "https://", "not a link", "ci.example"})
    void refusesWhatIsNoLink(String link) {
        assertThatThrownBy(() -> new CommentHeading("title", "tag", link)).hasMessageContaining("is no link");
    }

    @ParameterizedTest
    @CsvSource({"CHARACTERS,1", "UTF_16_UNITS,2", "BYTES,4"})
    void countsAsTheForgeDoes(LengthUnit unit, int length) {
        assertThat(unit.of("\ud83d\ude80")).isEqualTo(length);
    }

    private static String body(Forge forge, CommentHeading heading, Report report) {
        return CommentBody.render(
                CommentReports.NONE.with("report.json", new SavedReport.Single(report)),
                heading,
                forge,
                ChangeOrigin.OWN);
    }

    private static void requireWhole(String body) {
        int columns = 0;
        for (String line : body.split("\n", -1)) {
            if (!line.startsWith("|")) {
                columns = 0;
                continue;
            }
            int cells = (int) CELLS.matcher(line).results().count();
            assertThat(line).endsWith("|");
            assertThat(cells).as(line).isEqualTo(columns == 0 ? cells : columns);
            columns = cells;
        }
    }
}
