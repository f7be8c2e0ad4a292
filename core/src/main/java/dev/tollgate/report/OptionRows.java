package dev.tollgate.report;

import dev.tollgate.advice.BreakEven;
import dev.tollgate.advice.Change;
import dev.tollgate.advice.Option;
import dev.tollgate.advice.Standing;
import dev.tollgate.advice.Way;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** The rows of a comparison. */
final class OptionRows {
    private final String address;
    private final String spec;
    private final BigDecimal monthHours;

    OptionRows(String address, String spec, BigDecimal monthHours) {
        this.address = address;
        this.spec = spec;
        this.monthHours = monthHours;
    }

    Sheet.Row row(Option option) {
        boolean now = option.standing() == Standing.NOW;
        return new Sheet.Row(
                option.way().words() + (now ? ", now" : ""),
                now ? Style.STRONG : Style.PLAIN,
                List.of(
                        Figures.cell(option.monthly(), Figures::money),
                        now ? List.of("-") : difference(option),
                        option.atOnce().isZero() ? List.of("-") : Figures.cell(option.atOnce(), Figures::money)),
                notes(option),
                option.why());
    }

    private static List<String> difference(Option option) {
        Amount difference = option.difference();
        return difference.low() == null && difference.high() == null
                ? List.of("unknown")
                : Figures.cell(difference, Figures::difference);
    }

    private List<String> notes(Option option) {
        List<String> notes = new ArrayList<>();
        BreakEven even = option.breakEven();
        if (even != null) {
            notes.add(even.unit() == BreakEven.Unit.HOURS ? hours(even) : calls(option.way(), even));
        }
        if (option.change().kind() != Change.Kind.NONE) {
            notes.add("in Terraform: " + kind(option.change().kind()) + "; "
                    + option.change().says());
        }
        List<Cause> missing = Causes.of(option.monthly(), option.difference());
        if (!missing.isEmpty()) {
            notes.add("not known: " + Causes.words(missing, address));
        }
        return notes;
    }

    private String hours(BreakEven even) {
        BigDecimal low = even.from().low();
        if (even.from().isExact() && low != null) {
            return low.compareTo(monthHours) > 0
                    ? "never less than pay-as-you-go: only from " + Figures.plain(low) + " hours on"
                    : "no more than pay-as-you-go from " + Figures.plain(low) + " hours a month on";
        }
        return "no more than pay-as-you-go from a number of hours on that is "
                + Figures.bounds(even.from(), Figures::plain);
    }

    private String calls(Way way, BreakEven even) {
        BigDecimal low = even.from().low();
        String calls = even.from().isExact() && low != null
                ? Figures.plain(low) + " calls a month on"
                : "a number of calls on that is " + Figures.bounds(even.from(), Figures::plain);
        return way == Way.SERVERLESS
                ? "costs as much as now or more from " + calls
                : spec + " costs no more than serverless from " + calls;
    }

    private static String kind(Change.Kind kind) {
        return switch (kind) {
            case NONE -> "nothing";
            case BEFORE_CREATE -> "before it is created";
            case IN_PLACE -> "in place";
            case REPLACE -> "a replacement";
            case NOT_AT_ALL -> "not at all";
            case NOT_KNOWN -> "not known";
        };
    }
}
