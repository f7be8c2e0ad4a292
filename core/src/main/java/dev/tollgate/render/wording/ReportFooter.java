package dev.tollgate.render.wording;

import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.report.Report;
import dev.tollgate.report.TerminalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What the figures cover and what they rest on. */
public final class ReportFooter {
    private ReportFooter() {}

    /** Each in a sentence that is safe to print. */
    public static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        sentences.add(coverage(report.coverage()));
        for (Report.Prices each : report.prices()) {
            sentences.add(prices(each));
        }
        sentences.add(month(report.monthHours()));
        return sentences;
    }

    /** The length of a month in a sentence. */
    public static String month(BigDecimal hours) {
        return "A month is " + FigureText.quantity(hours) + " hours.";
    }

    private static String coverage(PlanCoverage coverage) {
        StringJoiner parts = new StringJoiner(", ");
        add(parts, coverage.priced(), "priced");
        add(parts, coverage.free(), "free");
        add(parts, coverage.unpriced(), "without a price");
        String covered = parts.length() == 0 ? "none" : parts.toString();
        return "API Gateway resources: " + covered + "; other resources, not looked at: " + count(coverage.ignored())
                + ".";
    }

    private static void add(StringJoiner parts, int count, String what) {
        if (count > 0) {
            parts.add(count(count) + " " + what);
        }
    }

    private static String count(int count) {
        return FigureText.number(BigDecimal.valueOf(count), 0, 0);
    }

    /** A price book in a sentence, safe to print. */
    public static String prices(Report.Prices prices) {
        return TerminalText.escaped("Prices: " + prices.book() + " of " + prices.asOf() + ", " + prices.currency()
                + ", " + prices.basis() + ".");
    }
}
