package dev.tollgate.report;

import dev.tollgate.estimate.Coverage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** What the figures cover and what they rest on. */
final class TextFooter {
    private static final int INDENT = 2;
    private static final int MOST_DECIMALS = 4;

    private TextFooter() {}

    static void write(Report report, Page page) {
        page.blank();
        for (String each : sentences(report)) {
            page.paragraph(Style.FAINT, "", INDENT, each);
        }
    }

    /** Each in a sentence that is safe to print. */
    static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        sentences.add(coverage(report.coverage()));
        for (Report.Prices each : report.prices()) {
            sentences.add(prices(each));
        }
        sentences.add(month(report.monthHours()));
        return sentences;
    }

    static String month(BigDecimal hours) {
        return "A month is " + Figures.number(hours, 0, MOST_DECIMALS) + " hours.";
    }

    private static String coverage(Coverage coverage) {
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
        return Figures.number(BigDecimal.valueOf(count), 0, 0);
    }

    static String prices(Report.Prices prices) {
        return Printable.escaped("Prices: " + prices.book() + " of " + prices.asOf() + ", " + prices.currency() + ", "
                + prices.basis() + ".");
    }
}
