package dev.tollgate.render.text;

import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.SoldTerms;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.TerminalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.StringJoiner;

/** Instance fees for people: one table for all regions that have the same ones. */
final class FeeTables {
    private static final int INDENT = 2;

    private final PriceReport report;
    private final TextWriter page;

    private FeeTables(PriceReport report, TextWriter page) {
        this.report = report;
        this.page = page;
    }

    static void write(PriceReport report, TextWriter page) {
        new FeeTables(report, page).write();
    }

    private void write() {
        page.blank();
        page.paragraph(TextStyle.STRONG, "", 0, "Fees of dedicated instances");
        TextGrid grid = new TextGrid(SpecTable.NARROW);
        grid.figures(TextStyle.PLAIN, INDENT, "", head());
        List<String> unsold = new ArrayList<>();
        groups().forEach((fees, regions) -> {
            if (fees.isEmpty()) {
                unsold.addAll(regions);
            } else {
                grid.note(0, TerminalText.escaped(String.join(", ", regions)));
                fees.forEach((spec, cells) -> grid.figures(TextStyle.PLAIN, INDENT, TerminalText.escaped(spec), cells));
            }
        });
        grid.writeTo(page);
        if (!unsold.isEmpty()) {
            faint("no price: " + String.join(", ", unsold));
        }
        faint("Subscriptions are sold for " + sold() + ".");
    }

    private void faint(String words) {
        page.paragraph(TextStyle.FAINT, " ".repeat(INDENT), 2 * INDENT, TerminalText.escaped(words));
    }

    private List<TextCell> head() {
        List<TextCell> head = new ArrayList<>();
        for (BillingCycle each : report.selection().shownCycles()) {
            head.add(new TextCell(List.of(each.id()), TextStyle.FAINT));
        }
        return head;
    }

    /** Regions by their fees; what has no fee in any cycle is left out. */
    private Map<Map<String, List<TextCell>>, List<String>> groups() {
        String base = report.book().books().get(0).id();
        Map<Map<String, List<TextCell>>, List<String>> groups = new LinkedHashMap<>();
        for (String region : report.regions()) {
            Map<String, List<TextCell>> fees = new LinkedHashMap<>();
            for (String spec : report.specs()) {
                List<TextCell> cells = new ArrayList<>();
                for (BillingCycle cycle : report.selection().shownCycles()) {
                    cells.add(PriceText.cell(report.book().fee(region, spec, cycle), cycle, base));
                }
                if (!cells.stream().allMatch(PriceText.NONE::equals)) {
                    fees.put(spec, List.copyOf(cells));
                }
            }
            groups.computeIfAbsent(fees, same -> new ArrayList<>()).add(region);
        }
        return groups;
    }

    private String sold() {
        SoldTerms terms = report.book().terms();
        StringJoiner sold = new StringJoiner(", or ");
        add(sold, terms.months(), "month");
        add(sold, terms.years(), "year");
        return sold.toString();
    }

    private static void add(StringJoiner sold, SortedSet<Long> numbers, String unit) {
        if (numbers.isEmpty()) {
            return;
        }
        boolean run = numbers.size() > 2 && numbers.last() - numbers.first() == numbers.size() - 1;
        String words = run
                ? numbers.first() + " to " + numbers.last()
                : String.join(", ", numbers.stream().map(String::valueOf).toList());
        sold.add(words + " " + unit + (numbers.last() == 1 ? "" : "s"));
    }
}
