package dev.tollgate.render.markdown;

import dev.tollgate.render.wording.MarkdownDetail;
import dev.tollgate.render.wording.TrafficChanges;
import dev.tollgate.render.wording.TrafficPaths;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.List;

/** Which traffic is billed: a table of verdicts, the ways of what is billed as a picture, and what the verdicts rest on. */
final class MarkdownTraffic {
    /** A picture of more groups is none. */
    private static final int MOST_PATHS = 12;

    private final StringBuilder out;
    private final StringBuilder reasons = new StringBuilder();

    private MarkdownTraffic(StringBuilder out) {
        this.out = out;
    }

    static void write(Report report, ReportView.View view, MarkdownDetail detail, StringBuilder out) {
        MarkdownTraffic traffic = new MarkdownTraffic(out);
        boolean difference = view == ReportView.View.DIFF;
        traffic.step("Traffic to backends", TrafficChanges.of(report, TrafficVerdict.TO_BACKEND, difference));
        traffic.step("Traffic to clients", TrafficChanges.of(report, TrafficVerdict.TO_CLIENT, difference));
        if (detail.holds(MarkdownDetail.WITHOUT_UNCHANGED)) {
            traffic.picture(TrafficPaths.of(report).stream()
                    .filter(TrafficPaths::isBilled)
                    .toList());
            traffic.reasons();
        }
    }

    private void step(String title, TrafficChanges news) {
        if (!news.items().isEmpty()) {
            MarkdownDiffTable.row(out, title, "", "rules");
            out.append("|---|---|---|\n");
            for (TrafficChanges.Item each : news.items()) {
                row(each);
            }
            out.append('\n');
        }
    }

    private void row(TrafficChanges.Item item) {
        TrafficVerdict verdict = item.verdict();
        String was = item.old() == null ? "" : ", was " + item.old().id();
        String rules = String.join(
                "<br>", verdict.ruleIds().stream().map(MarkdownText::code).toList());
        String why = item.change() == null ? "" : "<br>" + MarkdownText.words(item.reason());
        MarkdownDiffTable.row(out, MarkdownText.code(item.subject()), TrafficChanges.word(verdict) + was, rules + why);
        String owner = verdict.api() == null ? item.subject() : verdict.api();
        MarkdownReasons.list(MarkdownText.code(item.subject()), owner, verdict.why(), reasons);
    }

    private void picture(List<TrafficPaths> billed) {
        if (billed.isEmpty()) {
            return;
        }
        List<TrafficPaths> shown = billed.subList(0, Math.min(MOST_PATHS, billed.size()));
        MarkdownReport.fold(out, "Where billed traffic goes");
        out.append("```mermaid\n").append(MermaidDiagram.of(shown)).append("```\n\n");
        if (shown.size() < billed.size()) {
            out.append("And ").append(billed.size() - shown.size()).append(" more groups.\n\n");
        }
        MarkdownReport.unfold(out);
    }

    private void reasons() {
        if (reasons.length() > 0) {
            MarkdownReport.fold(out, "What the verdicts rest on");
            out.append(reasons).append('\n');
            MarkdownReport.unfold(out);
        }
    }
}
