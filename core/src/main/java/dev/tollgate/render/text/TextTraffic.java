package dev.tollgate.render.text;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.render.wording.EvidenceText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.TrafficChanges;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.TerminalText;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;

/** Which traffic is billed. In a difference, what is as it was takes one line, and so does what is new and free. */
public final class TextTraffic {
    private static final int INDENT = 2;
    private static final int WORD = 11;

    private final TextWriter page;
    private final ReportView presentation;

    private TextTraffic(TextWriter page, ReportView presentation) {
        this.page = page;
        this.presentation = presentation;
    }

    static void write(Report report, ReportView presentation, TextWriter page) {
        TextTraffic text = new TextTraffic(page, presentation);
        text.step(report, TrafficVerdict.TO_BACKEND, "traffic to backends");
        text.step(report, TrafficVerdict.TO_CLIENT, "traffic to clients");
    }

    private void step(Report report, int step, String title) {
        TrafficChanges news = TrafficChanges.of(report, step, presentation.view() == ReportView.View.DIFF);
        if (news.isEmpty()) {
            return;
        }
        page.blank();
        page.line(page.styled(TextStyle.STRONG, title));
        for (TrafficChanges.Item each : news.items()) {
            row(each);
        }
        count(news.free(), "free", " new");
        count(news.same(), "unchanged", "");
    }

    private void row(TrafficChanges.Item item) {
        TrafficVerdict verdict = item.verdict();
        String subject = item.subject();
        String start = page.styled(style(verdict.verdict()), padded(TrafficChanges.word(verdict)));
        String words = subject + item.becomes() + ": " + item.reason();
        page.paragraph(TextStyle.PLAIN, start, INDENT + WORD, TerminalText.escaped(words));
        if (presentation.why()) {
            for (Evidence each : verdict.why()) {
                String indent = " ".repeat(INDENT + WORD);
                page.paragraph(TextStyle.FAINT, indent + "  ", INDENT + WORD + INDENT, EvidenceText.of(each, subject));
            }
        }
    }

    private void count(int count, String word, String what) {
        if (count > 0) {
            page.line(page.styled(TextStyle.FAINT, padded(word) + count + what));
        }
    }

    private static String padded(String word) {
        return " ".repeat(INDENT) + word + " ".repeat(Math.max(1, WORD - word.length()));
    }

    private static TextStyle style(Verdict verdict) {
        return switch (verdict) {
            case BILLED, PARTLY -> TextStyle.STRONG;
            case FREE -> TextStyle.FAINT;
            case UNKNOWN -> TextStyle.YELLOW;
        };
    }
}
