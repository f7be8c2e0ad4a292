package dev.tollgate.report;

import dev.tollgate.price.BookHeader;
import dev.tollgate.price.Cycle;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.Notice;
import dev.tollgate.price.Origin;
import dev.tollgate.price.Price;
import dev.tollgate.price.Quote;
import dev.tollgate.price.Reduction;
import java.util.List;
import java.util.Optional;

/** The prices of instance types in regions for people, each with where it comes from. */
final class TextPriceLookup {
    private static final int INDENT = 2;
    private static final int NOTE = 4;

    private final PriceReport report;
    private final Grid grid = new Grid();

    private TextPriceLookup(PriceReport report) {
        this.report = report;
    }

    static void write(PriceReport report, Page page) {
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
        for (Notice each : report.book().notices()) {
            page.blank();
            String words = each.text() + " (" + each.origin().source() + ")";
            page.paragraph(Style.YELLOW, "", INDENT, Printable.escaped(words));
        }
        TextPrices.books(report, page);
    }

    private void write(String region, String spec, Page page) {
        String name = report.book().regions().getOrDefault(region, "");
        String words = spec + " in " + region + ", " + name + ", on " + report.today() + ", "
                + report.book().currency();
        page.paragraph(Style.STRONG, "", INDENT, Printable.escaped(words));
        page.blank();
        for (Cycle cycle : report.selection().shownCycles()) {
            Quote quote = report.book().fee(region, spec, cycle);
            row(PriceText.title(cycle), PriceText.cell(quote, cycle, base()));
            quote.fold(new Notes(report.prices().overridden(region, spec, cycle)));
        }
        Optional<Price> traffic = report.book().traffic(region);
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

    private String origin(Origin origin) {
        return PriceText.origin(origin, report.book().books());
    }

    /** The figure alone; what is special about it stands in the notes. */
    private void row(String title, Cell cell) {
        grid.figures(Style.PLAIN, INDENT, title, List.of(Cell.of(cell.rows().get(0))));
    }

    /** Notes below a figure. */
    private final class Notes implements Quote.Cases<Boolean> {
        private final List<Price> overridden;

        private Notes(List<Price> overridden) {
            this.overridden = overridden;
        }

        @Override
        public Boolean priced(Price price) {
            grid.note(NOTE, origin(price.origin()));
            for (Reduction each : price.reductions()) {
                grid.note(NOTE, PriceText.percent(each) + " taken off: " + origin(each.origin()));
            }
            for (Price each : overridden) {
                String less = each.reductions().isEmpty() ? "" : " (after discounts)";
                grid.note(NOTE, "overrides " + PriceText.number(each.value()) + less + " of " + origin(each.origin()));
            }
            return true;
        }

        @Override
        public Boolean atLeast(Price price, Multiple multiple) {
            grid.note(
                    NOTE,
                    "at least this, since it is " + Printable.escaped(multiple.toString()) + ", which costs this");
            return priced(price);
        }

        @Override
        public Boolean extrapolated(Price price, Multiple multiple) {
            grid.note(NOTE, "extrapolated as " + Printable.escaped(multiple.toString()));
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
