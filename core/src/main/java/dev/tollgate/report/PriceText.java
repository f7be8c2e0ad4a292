package dev.tollgate.report;

import dev.tollgate.price.BookHeader;
import dev.tollgate.price.Cycle;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.Origin;
import dev.tollgate.price.Price;
import dev.tollgate.price.Quote;
import dev.tollgate.price.Reduction;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices as people read them. */
final class PriceText {
    /** No price. */
    static final Cell NONE = Cell.of("-");

    private static final int FEWEST_DECIMALS = 2;

    /** What the vendor's list has for an hour. */
    private static final int FEWEST_DECIMALS_OF_AN_HOUR = 3;

    private static final int MOST_DECIMALS = 10;

    private PriceText() {}

    static String number(BigDecimal value) {
        return Figures.number(value, FEWEST_DECIMALS, MOST_DECIMALS);
    }

    /** The price of this much time. */
    static String number(BigDecimal value, Cycle cycle) {
        return Figures.number(value, cycle == Cycle.HOUR ? FEWEST_DECIMALS_OF_AN_HOUR : FEWEST_DECIMALS, MOST_DECIMALS);
    }

    static String count(long value) {
        return Figures.number(BigDecimal.valueOf(value), 0, 0);
    }

    /** What a fee of this cycle pays for. */
    static String title(Cycle cycle) {
        return switch (cycle) {
            case HOUR -> "an hour of pay-as-you-go";
            case MONTH -> "a month of subscription";
            case YEAR -> "a year of subscription";
        };
    }

    /** A fee in a narrow column: the price, below it what is special about it. */
    static Cell cell(Quote quote, Cycle cycle, String base) {
        return quote.fold(new Cells(cycle, base));
    }

    /** The cell of each answer. */
    private record Cells(Cycle cycle, String base) implements Quote.Cases<Cell> {
        @Override
        public Cell priced(Price price) {
            return PriceText.cell(number(price.value(), cycle), price, base);
        }

        @Override
        public Cell atLeast(Price price, Multiple multiple) {
            return Cell.of(">= " + number(price.value(), cycle));
        }

        @Override
        public Cell extrapolated(Price price, Multiple multiple) {
            return new Cell(List.of(number(price.value(), cycle), "extrapolated"), Style.PLAIN);
        }

        @Override
        public Cell missing() {
            return NONE;
        }

        @Override
        public Cell unknownSpec() {
            return NONE;
        }
    }

    /** A price in a narrow column: below it the discounts, and the book where it is not the base. */
    static Cell cell(Price price, String base) {
        return cell(number(price.value()), price, base);
    }

    private static Cell cell(String figure, Price price, String base) {
        List<String> rows = new ArrayList<>(List.of(figure));
        for (Reduction each : price.reductions()) {
            rows.add(percent(each) + " off");
        }
        if (!price.origin().book().equals(base)) {
            rows.add(Printable.escaped(price.origin().book()));
        }
        return new Cell(rows, Style.PLAIN);
    }

    static String percent(Reduction reduction) {
        return Figures.number(reduction.percent(), 0, MOST_DECIMALS) + " %";
    }

    /** Where something comes from, in words; the source of a whole book is told once, with the book. */
    static String origin(Origin origin, List<BookHeader> books) {
        boolean told = books.stream()
                .anyMatch(
                        book -> book.id().equals(origin.book()) && book.source().equals(origin.source()));
        return Printable.escaped(origin.book() + " of " + origin.asOf() + (told ? "" : ", " + origin.source()));
    }
}
