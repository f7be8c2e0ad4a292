package dev.tollgate.render.wording;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.Shortfall;
import dev.tollgate.report.TerminalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The answer in one sentence, what is certain first. A volume that nobody declared is named with its price, because its bounds say
 * little.
 */
public final class HeadlineText {
    private static final int MOST_NAMED = 3;
    /** The note that a plan is partial. */
    public static final String PARTIAL = "The plan does not hold all changes, so this is a part of it only.";
    /** The beginning of the note that names missing facts. */
    public static final String MISSING = "Not known: ";

    private final Report report;
    private final FigureText.Writing writing;
    private final Amount total;
    private final RateText rates = new RateText();
    private final List<Amount> rest = new ArrayList<>();

    private HeadlineText(Report report, FigureText.Writing writing, Amount total) {
        this.report = report;
        this.writing = writing;
        this.total = total;
    }

    /** What the view is about. */
    public static HeadlineText of(Report report, ReportView.View view) {
        return view == ReportView.View.DIFF ? ofDifference(report) : ofAfter(report);
    }

    /** What the plan changes. */
    static HeadlineText ofDifference(Report report) {
        HeadlineText headline =
                new HeadlineText(report, FigureText::difference, report.totals().delta());
        for (ResourceCost resource : report.resources()) {
            for (CostLine line : resource.lines()) {
                headline.add(UnitRate.ofDifference(line), line.delta());
            }
            if (resource.lines().isEmpty()) {
                headline.rest.add(resource.delta());
            }
        }
        return headline;
    }

    /** What the plan leads to. */
    static HeadlineText ofAfter(Report report) {
        HeadlineText headline =
                new HeadlineText(report, FigureText::money, report.totals().after());
        for (ResourceCost resource : report.resources()) {
            for (CostLine line : resource.lines()) {
                headline.add(
                        UnitRate.of(line, line.after()),
                        line.after() == null ? Amount.ZERO : line.after().cost());
            }
            Amount after = resource.after();
            if (resource.lines().isEmpty() && after != null) {
                headline.rest.add(after);
            }
        }
        return headline;
    }

    /** The answer. Safe to print. */
    public String sentence() {
        if (Shortfall.onlyRefreshes(report)) {
            return "The plan only refreshes the state, so applying it changes no cost.";
        }
        if (report.resources().isEmpty()) {
            return "No API Gateway resources in "
                    + TerminalText.escaped(report.plan().source()) + ".";
        }
        Amount after = report.totals().after();
        if (total.isZero() && isDifference()) {
            return "No change"
                    + (after.isExact()
                            ? ": " + money(after, FigureText::money, " a month") + " before and after."
                            : ".");
        }
        if (total.low() == null && total.high() == null && total.expected() == null) {
            return unbounded();
        }
        if (rates.isEmpty() || total.expected() != null) {
            return capitalised(money(total, writing, " a month")) + ".";
        }
        Amount certain = Amount.sum(rest);
        return (certain.isZero() ? nothing() : capitalised(money(certain, writing, " a month"))) + rates.words() + ".";
    }

    /** What to know about it at once, each in a sentence: that it is a part only, what is due, what is missing. Safe to print. */
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (Shortfall.INCOMPLETE.isIn(report) && !Shortfall.onlyRefreshes(report)) {
            notes.add(PARTIAL);
        }
        if (report.resources().isEmpty()) {
            return notes;
        }
        Amount due = report.totals().dueAtApply();
        if (!due.isZero()) {
            notes.add("Due at apply: " + money(due, FigureText::money, "") + ".");
        }
        if (!total.causes().isEmpty()) {
            notes.add(MISSING + missing() + ".");
        }
        return notes;
    }

    private void add(@Nullable UnitRate rate, Amount amount) {
        if (rate == null) {
            rest.add(amount);
        } else {
            rates.add(rate);
        }
    }

    /** Something goes and something comes that nothing bounds, so only changes with a lower bound can be summed. */
    private String unbounded() {
        List<Amount> least =
                rest.stream().filter(amount -> amount.low() != null).toList();
        int unknown = rest.size() - least.size();
        Amount certain = Amount.sum(least);
        String words =
                (certain.isZero() ? nothing() : capitalised(money(certain, writing, " a month"))) + rates.words();
        return unknown == 0
                ? words + "."
                : words + ", and " + unknown + (unknown == 1 ? " change" : " changes") + " of unknown cost.";
    }

    private String nothing() {
        return isDifference() ? "No fixed change" : "Nothing fixed";
    }

    private boolean isDifference() {
        return writing.of(BigDecimal.ONE).startsWith("+");
    }

    private static String capitalised(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String money(Amount amount, FigureText.Writing how, String period) {
        String unit = " " + report.currency() + period;
        BigDecimal low = amount.low();
        BigDecimal expected = amount.expected();
        if (expected != null) {
            return how.of(expected) + unit + (amount.isExact() ? "" : " expected, " + FigureText.bounds(amount, how));
        }
        if (low == null || amount.high() != null) {
            return FigureText.bounds(amount, how) + (low == null && amount.high() == null ? "" : unit);
        }
        return how.of(low) + unit + " or more";
    }

    private String missing() {
        StringJoiner text = new StringJoiner("; ");
        int count = 0;
        for (Cause each : total.causes()) {
            if (count++ == MOST_NAMED) {
                return text + "; and " + (total.causes().size() - MOST_NAMED) + " more";
            }
            text.add(TerminalText.escaped(each.describe()));
        }
        return text.toString();
    }
}
