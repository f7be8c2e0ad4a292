package dev.tollgate.render.text;

import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.PriceOrigin;
import dev.tollgate.price.PriceReduction;
import dev.tollgate.price.UnitPrice;
import dev.tollgate.price.VendorNotice;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.TerminalText;
import java.util.List;
import java.util.Optional;

/** The prices of instance types in regions for people, each with where it comes from. */
final class TextPriceLookup {
    private static final int INDENT = 2;
    private static final int NOTE = 4;

    private final PriceReport report;
    private final TextGrid grid = new TextGrid();

    private TextPriceLookup(PriceReport report) {
        this.report = report;
    }

    static void write(PriceReport report, TextWriter page) {
        boolean first = true;
        for (String region : report.regions()) {
            for (String spec : report.specs()) {
                if (!first) {
                    page.blank();
                }
                new TextPriceLookup(report).write(region, spec, page);
                first = false;
            }
        }
        SpecTable.write(report, page);
        for (VendorNotice each : report.book().notices()) {
            page.blank();
            String words = each.text() + " (" + each.origin().source() + ")";
            page.paragraph(TextStyle.YELLOW, "", INDENT, TerminalText.escaped(words));
        }
        TextPrices.books(report, page);
    }

    private void write(String region, String spec, TextWriter page) {
        String name = report.book().regions().getOrDefault(region, "");
        String words = spec + " in " + region + ", " + name + ", on " + report.today() + ", "
                + report.book().currency();
        page.paragraph(TextStyle.STRONG, "", INDENT, TerminalText.escaped(words));
        page.blank();
        for (BillingCycle cycle : report.selection().shownCycles()) {
            FeeQuote quote = report.book().fee(region, spec, cycle);
            row(PriceText.title(cycle), PriceText.cell(quote, cycle, base()));
            quote.fold(new Notes(report.prices().overridden(region, spec, cycle)));
        }
        Optional<UnitPrice> traffic = report.book().traffic(region);
        row(
                "1 GB of traffic over the Internet",
                traffic.map(price -> PriceText.cell(price, base())).orElse(PriceText.NONE));
        traffic.ifPresentOrElse(
                price -> new Notes(report.prices().overriddenTraffic(region)).priced(price),
                () -> grid.note(NOTE, "no price"));
        grid.writeTo(page);
    }

    private String base() {
        List<BookHeader> books = report.book().books();
        return books.get(0).id();
    }

    private String origin(PriceOrigin origin) {
        return PriceText.origin(origin, report.book().books());
    }

    /** The figure alone; what is special about it stands in the notes. */
    private void row(String title, TextCell cell) {
        grid.figures(
                TextStyle.PLAIN, INDENT, title, List.of(TextCell.of(cell.rows().get(0))));
    }

    /** Notes below a figure. */
    private final class Notes implements FeeQuote.Cases<Boolean> {
        private final List<UnitPrice> overridden;

        private Notes(List<UnitPrice> overridden) {
            this.overridden = overridden;
        }

        @Override
        public Boolean priced(UnitPrice price) {
            grid.note(NOTE, origin(price.origin()));
            for (PriceReduction each : price.reductions()) {
                grid.note(NOTE, PriceText.percent(each) + " taken off: " + origin(each.origin()));
            }
            for (UnitPrice each : overridden) {
                String less = each.reductions().isEmpty() ? "" : " (after discounts)";
                grid.note(NOTE, "overrides " + PriceText.number(each.value()) + less + " of " + origin(each.origin()));
            }
            return true;
        }

        @Override
        public Boolean atLeast(UnitPrice price, Multiple multiple) {
            grid.note(
                    NOTE,
                    "at least this, since it is " + TerminalText.escaped(multiple.toString()) + ", which costs this");
            return priced(price);
        }

        @Override
        public Boolean extrapolated(UnitPrice price, Multiple multiple) {
            grid.note(NOTE, "extrapolated as " + TerminalText.escaped(multiple.toString()));
            return priced(price);
        }

        @Override
        public Boolean missing() {
            grid.note(NOTE, "no price");
            return true;
        }

        @Override
        public Boolean unknownSpec() {
            return missing();
        }
    }
}
