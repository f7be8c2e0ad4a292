package dev.tollgate.render.markdown;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.render.wording.HeadlineText;
import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.render.wording.ReportFooter;
import dev.tollgate.render.wording.ResourceSections;
import dev.tollgate.render.wording.UnchangedSummary;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import java.util.List;

/**
 * Writes a report for pull requests and wikis: what is certain first, then the table, and what few want to read folded away. What a
 * plan calls its resources can neither break the layout nor mention, link or load anything.
 */
public final class MarkdownReport {
    private final Report report;
    private final ReportView.View view;
    private final MarkdownDetail detail;
    private final StringBuilder out = new StringBuilder();

    private MarkdownReport(Report report, ReportView.View view, MarkdownDetail detail) {
        this.report = report;
        this.view = view;
        this.detail = detail;
    }

    /** The report in Markdown, as GitHub, GitLab and Gitea render it; {@code \n} ends every line. */
    public static String of(Report report, ReportView.View view, MarkdownDetail detail) {
        MarkdownReport markdown = new MarkdownReport(report, view, detail);
        markdown.write();
        return markdown.out.toString();
    }

    /** Several reports in Markdown. */
    public static String of(Portfolio portfolio, ReportView.View view, MarkdownDetail detail) {
        StringBuilder out = new StringBuilder();
        MarkdownPortfolio.write(portfolio, view, detail, out);
        return out.toString();
    }

    /** Begins a part that is folded away. The title is Markdown's or HTML's, not a plan's. */
    static void fold(StringBuilder out, String title) {
        out.append("<details><summary>").append(title).append("</summary>\n\n");
    }

    static void unfold(StringBuilder out) {
        out.append("</details>\n\n");
    }

    private void write() {
        if (report.policy() != null) {
            MarkdownPolicy.write(report.policy(), report.currency(), detail, out);
        }
        HeadlineText headline = HeadlineText.of(report, view);
        out.append("**").append(MarkdownText.words(headline.sentence())).append("**\n\n");
        for (String each : headline.notes()) {
            out.append(MarkdownText.words(each)).append("\n\n");
        }
        if (!report.resources().isEmpty()) {
            figures();
        }
        if (detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS)) {
            MarkdownTraffic.write(report, view, detail, out);
        }
        MarkdownDiagnostics.write(report.diagnostics(), detail, out);
        if (detail.holds(MarkdownDetail.WITHOUT_TABLES)) {
            footer();
        }
    }

    private void figures() {
        ResourceSections sorted = ResourceSections.of(report, view);
        CostTotals totals = report.totals();
        boolean tables = detail.holds(MarkdownDetail.WITHOUT_EXPLANATIONS);
        if (view == ReportView.View.DIFF) {
            MarkdownDiffTable.changes(tables ? sorted.shown() : List.of(), totals, out);
        } else {
            MarkdownBreakdown.write(tables ? sorted.shown() : List.of(), totals.after(), out);
        }
        if (detail == MarkdownDetail.EVERYTHING) {
            folded(sorted);
        }
        if (detail.holds(MarkdownDetail.WITHOUT_UNCHANGED)) {
            MarkdownReasons.ofFigures(sorted.shown(), out);
        }
    }

    private void folded(ResourceSections sorted) {
        if (!sorted.same().isEmpty()) {
            UnchangedSummary same = new UnchangedSummary();
            sorted.same().forEach(same::add);
            fold(out, same.words());
            MarkdownDiffTable.unchanged(sorted.same(), out);
            unfold(out);
        }
        if (!sorted.free().isEmpty()) {
            int free = sorted.free().size();
            fold(out, UnchangedSummary.resources(free) + " without a fee of " + (free == 1 ? "its" : "their") + " own");
            for (ResourceCost each : sorted.free()) {
                out.append("- ")
                        .append(MarkdownDiffTable.sign(each))
                        .append(' ')
                        .append(MarkdownDiffTable.name(each))
                        .append('\n');
            }
            out.append('\n');
            unfold(out);
        }
    }

    private void footer() {
        StringBuilder words = new StringBuilder();
        for (String each : ReportFooter.sentences(report)) {
            words.append(words.length() == 0 ? "" : " ").append(MarkdownText.words(each));
        }
        out.append("<sub>").append(words).append("</sub>\n");
    }
}
