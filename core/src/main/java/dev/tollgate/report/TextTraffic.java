package dev.tollgate.report;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.Side;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import dev.tollgate.traffic.VerdictChange;
import java.math.BigDecimal;
import java.util.IdentityHashMap;
import org.jspecify.annotations.Nullable;

/** Which traffic is billed. In a difference, what is as it was takes one line, and so does what is new and free. */
final class TextTraffic {
    private static final int INDENT = 2;
    private static final int WORD = 11;
    private static final int PERCENT = 2;

    private final Page page;
    private final Presentation presentation;
    private final IdentityHashMap<TrafficVerdict, VerdictChange> pairs = new IdentityHashMap<>();
    private int free;
    private int same;

    private TextTraffic(Page page, Presentation presentation) {
        this.page = page;
        this.presentation = presentation;
    }

    static void write(Report report, Presentation presentation, Page page) {
        TextTraffic text = new TextTraffic(page, presentation);
        if (presentation.view() == Presentation.View.DIFF) {
            for (VerdictChange each : VerdictChange.pairs(report.traffic())) {
                text.pairs.put(each.after(), each);
            }
        }
        text.step(report, TrafficVerdict.TO_BACKEND, "traffic to backends");
        text.step(report, TrafficVerdict.TO_CLIENT, "traffic to clients");
    }

    private void step(Report report, int step, String title) {
        boolean begun = false;
        for (TrafficVerdict each : report.traffic()) {
            if (each.step() == step && each.side() == Side.AFTER) {
                if (!begun) {
                    page.blank();
                    page.line(page.styled(Style.STRONG, title));
                    begun = true;
                }
                tell(each);
            }
        }
        count(free, "free", " new");
        count(same, "unchanged", "");
        free = 0;
        same = 0;
    }

    private void tell(TrafficVerdict verdict) {
        VerdictChange pair = pairs.get(verdict);
        boolean diff = presentation.view() == Presentation.View.DIFF;
        if (pair != null && !pair.isReal()) {
            same++;
        } else if (diff && pair == null && verdict.verdict() == Verdict.FREE) {
            free++;
        } else {
            row(verdict, pair);
        }
    }

    private void row(TrafficVerdict verdict, @Nullable VerdictChange change) {
        String subject = subject(verdict);
        String words = subject
                + (change == null
                        ? ": " + String.join(", ", verdict.rules())
                        : " becomes " + verdict.verdict().id() + ", was "
                                + change.before().verdict().id() + ": " + change.reason());
        String start = page.styled(style(verdict.verdict()), padded(word(verdict)));
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

    private static String word(TrafficVerdict verdict) {
        BigDecimal share = verdict.billedShare();
        return share == null
                ? verdict.verdict().id()
                : Figures.number(share.movePointRight(PERCENT), 0, 0) + "% billed";
    }

    private static String subject(TrafficVerdict verdict) {
        if (verdict.api() != null) {
            return verdict.api() + (verdict.stage() == null ? "" : " " + verdict.stage());
        }
        return verdict.group() == null ? "a group that is not known" : verdict.group();
    }

    private static Style style(Verdict verdict) {
        return switch (verdict) {
            case BILLED, PARTLY -> Style.STRONG;
            case FREE -> Style.FAINT;
            case UNKNOWN -> Style.YELLOW;
        };
    }
}
