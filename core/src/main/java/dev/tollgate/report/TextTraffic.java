package dev.tollgate.report;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;

/** Which traffic is billed. In a difference, what is as it was takes one line, and so does what is new and free. */
final class TextTraffic {
    private static final int INDENT = 2;
    private static final int WORD = 11;
    private static final int PERCENT = 2;

    private final Page page;
    private final Presentation presentation;

    private TextTraffic(Page page, Presentation presentation) {
        this.page = page;
        this.presentation = presentation;
    }

    static void write(Report report, Presentation presentation, Page page) {
        TextTraffic text = new TextTraffic(page, presentation);
        text.step(report, TrafficVerdict.TO_BACKEND, "traffic to backends");
        text.step(report, TrafficVerdict.TO_CLIENT, "traffic to clients");
    }

    private void step(Report report, int step, String title) {
        TrafficNews news = TrafficNews.of(report, step, presentation.view() == Presentation.View.DIFF);
        if (news.isEmpty()) {
            return;
        }
        page.blank();
        page.line(page.styled(Style.STRONG, title));
        for (TrafficNews.Item each : news.items()) {
            row(each);
        }
        count(news.free(), "free", " new");
        count(news.same(), "unchanged", "");
    }

    private void row(TrafficNews.Item item) {
        TrafficVerdict verdict = item.verdict();
        String subject = item.subject();
        String start = page.styled(style(verdict.verdict()), padded(word(verdict)));
        String words = subject + item.becomes() + ": " + item.reason();
        page.paragraph(Style.PLAIN, start, INDENT + WORD, Printable.escaped(words));
        if (presentation.why()) {
            for (Evidence each : verdict.why()) {
                String indent = " ".repeat(INDENT + WORD);
                page.paragraph(Style.FAINT, indent + "  ", INDENT + WORD + INDENT, Reason.of(each, subject));
            }
        }
    }

    private void count(int count, String word, String what) {
        if (count > 0) {
            page.line(page.styled(Style.FAINT, padded(word) + count + what));
        }
    }

    private static String padded(String word) {
        return " ".repeat(INDENT) + word + " ".repeat(Math.max(1, WORD - word.length()));
    }

    /** The verdict in a word or two, for example {@code 38% billed}. */
    static String word(TrafficVerdict verdict) {
        BigDecimal share = verdict.billedShare();
        return share == null
                ? verdict.verdict().id()
                : Figures.number(share.movePointRight(PERCENT), 0, 0) + "% billed";
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case BILLED, PARTLY -> Style.STRONG;
            case FREE -> Style.FAINT;
            case UNKNOWN -> Style.YELLOW;
        };
    }
}
