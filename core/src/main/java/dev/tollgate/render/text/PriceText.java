package dev.tollgate.render.text;

import dev.tollgate.price.BillingCycle;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.FeeQuote;
import dev.tollgate.price.InstanceSpec.Multiple;
import dev.tollgate.price.PriceOrigin;
import dev.tollgate.price.PriceReduction;
import dev.tollgate.price.UnitPrice;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.TerminalText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prices as people read them. */
final class PriceText {
    /** No price. */
    static final TextCell NONE = TextCell.of("-");

    private static final int FEWEST_DECIMALS = 2;

    /** What the vendor's list has for an hour. */
    private static final int FEWEST_DECIMALS_OF_AN_HOUR = 3;

    private static final int MOST_DECIMALS = 10;

    private PriceText() {}

    static String number(BigDecimal value) {
        return FigureText.number(value, FEWEST_DECIMALS, MOST_DECIMALS);
    }

    /** The price of this much time. */
    static String number(BigDecimal value, BillingCycle cycle) {
        return FigureText.number(
                value, cycle == BillingCycle.HOUR ? FEWEST_DECIMALS_OF_AN_HOUR : FEWEST_DECIMALS, MOST_DECIMALS);
    }

    static String count(long value) {
        return FigureText.number(BigDecimal.valueOf(value), 0, 0);
    }

    /** What a fee of this cycle pays for. */
    static String title(BillingCycle cycle) {
        return switch (cycle) {
            case HOUR -> "an hour of pay-as-you-go";
            case MONTH -> "a month of subscription";
            case YEAR -> "a year of subscription";
        };
    }

    /** A fee in a narrow column: the price, below it what is special about it. */
    static TextCell cell(FeeQuote quote, BillingCycle cycle, String base) {
        return quote.fold(new Cells(cycle, base));
    }

    /** The cell of each answer. */
    private record Cells(BillingCycle cycle, String base) implements FeeQuote.Cases<TextCell> {
        @Override
        public TextCell priced(UnitPrice price) {
            return PriceText.cell(number(price.value(), cycle), price, base);
        }

        @Override
        public TextCell atLeast(UnitPrice price, Multiple multiple) {
            return TextCell.of(">= " + number(price.value(), cycle));
        }

        @Override
        public TextCell extrapolated(UnitPrice price, Multiple multiple) {
            return new TextCell(List.of(number(price.value(), cycle), "extrapolated"), TextStyle.PLAIN);
        }

        @Override
        public TextCell missing() {
            return NONE;
        }

        @Override
        public TextCell unknownSpec() {
            return NONE;
        }
    }

    /** A price in a narrow column: below it the discounts, and the book where it is not the base. */
    static TextCell cell(UnitPrice price, String base) {
        return cell(number(price.value()), price, base);
    }

    private static TextCell cell(String figure, UnitPrice price, String base) {
        List<String> rows = new ArrayList<>(List.of(figure));
        for (PriceReduction each : price.reductions()) {
            rows.add(percent(each) + " off");
        }
        if (!price.origin().book().equals(base)) {
            rows.add(TerminalText.escaped(price.origin().book()));
        }
        return new TextCell(rows, TextStyle.PLAIN);
    }

    static String percent(PriceReduction reduction) {
        return FigureText.number(reduction.percent(), 0, MOST_DECIMALS) + " %";
    }

    /** Where something comes from, in words; the source of a whole book is told once, with the book. */
    static String origin(PriceOrigin origin, List<BookHeader> books) {
        boolean told = books.stream()
                .anyMatch(
                        book -> book.id().equals(origin.book()) && book.source().equals(origin.source()));
        return TerminalText.escaped(origin.book() + " of " + origin.asOf() + (told ? "" : ", " + origin.source()));
    }
}
