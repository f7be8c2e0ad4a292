package dev.tollgate.report;

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

    static void write(Report report, Presentation.View view, MarkdownDetail detail, StringBuilder out) {
        MarkdownTraffic traffic = new MarkdownTraffic(out);
        boolean difference = view == Presentation.View.DIFF;
        traffic.step("Traffic to backends", TrafficNews.of(report, TrafficVerdict.TO_BACKEND, difference));
        traffic.step("Traffic to clients", TrafficNews.of(report, TrafficVerdict.TO_CLIENT, difference));
        if (detail.holds(MarkdownDetail.WITHOUT_UNCHANGED)) {
            traffic.picture(TrafficPaths.of(report).stream()
                    .filter(TrafficPaths::isBilled)
                    .toList());
            traffic.reasons();
        }
    }

    private void step(String title, TrafficNews news) {
        if (!news.items().isEmpty()) {
            MarkdownTable.row(out, title, "", "rules");
            out.append("|---|---|---|\n");
            for (TrafficNews.Item each : news.items()) {
                row(each);
            }
            out.append('\n');
        }
    }

    private void row(TrafficNews.Item item) {
        TrafficVerdict verdict = item.verdict();
        String was = item.old() == null ? "" : ", was " + item.old().id();
        String rules = String.join(
                "<br>", verdict.rules().stream().map(MarkdownText::code).toList());
        String why = item.change() == null ? "" : "<br>" + MarkdownText.words(item.reason());
        MarkdownTable.row(out, MarkdownText.code(item.subject()), TextTraffic.word(verdict) + was, rules + why);
        String owner = verdict.api() == null ? item.subject() : verdict.api();
        MarkdownReasons.list(MarkdownText.code(item.subject()), owner, verdict.why(), reasons);
    }

    private void picture(List<TrafficPaths> billed) {
        if (billed.isEmpty()) {
            return;
        }
        List<TrafficPaths> shown = billed.subList(0, Math.min(MOST_PATHS, billed.size()));
        Markdown.fold(out, "Where billed traffic goes");
        out.append("```mermaid\n").append(Mermaid.of(shown)).append("```\n\n");
        if (shown.size() < billed.size()) {
            out.append("And ").append(billed.size() - shown.size()).append(" more groups.\n\n");
        }
        Markdown.unfold(out);
    }

    private void reasons() {
        if (reasons.length() > 0) {
            Markdown.fold(out, "What the verdicts rest on");
            out.append(reasons).append('\n');
            Markdown.unfold(out);
        }
    }
}
