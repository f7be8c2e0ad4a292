package dev.tollgate.render.advice;

import dev.tollgate.advice.BreakEven;
import dev.tollgate.advice.OptionStatus;
import dev.tollgate.advice.PaymentChange;
import dev.tollgate.advice.PaymentOption;
import dev.tollgate.advice.PaymentWay;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.MissingFacts;
import dev.tollgate.render.wording.TextStyle;
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

    AdviceDocument.Row row(PaymentOption option) {
        boolean now = option.standing() == OptionStatus.NOW;
        return new AdviceDocument.Row(
                option.way().words() + (now ? ", now" : ""),
                now ? TextStyle.STRONG : TextStyle.PLAIN,
                List.of(
                        FigureText.cell(option.monthly(), FigureText::money),
                        now ? List.of("-") : difference(option),
                        option.atOnce().isZero() ? List.of("-") : FigureText.cell(option.atOnce(), FigureText::money)),
                notes(option),
                option.why());
    }

    private static List<String> difference(PaymentOption option) {
        Amount difference = option.difference();
        return difference.low() == null && difference.high() == null
                ? List.of("unknown")
                : FigureText.cell(difference, FigureText::difference);
    }

    private List<String> notes(PaymentOption option) {
        List<String> notes = new ArrayList<>();
        BreakEven even = option.breakEven();
        if (even != null) {
            notes.add(even.unit() == BreakEven.Unit.HOURS ? hours(even) : calls(option.way(), even));
        }
        if (option.change().kind() != PaymentChange.Kind.NONE) {
            notes.add("in Terraform: " + kind(option.change().kind()) + "; "
                    + option.change().says());
        }
        List<Cause> missing = MissingFacts.of(option.monthly(), option.difference());
        if (!missing.isEmpty()) {
            notes.add("not known: " + MissingFacts.words(missing, address));
        }
        return notes;
    }

    private String hours(BreakEven even) {
        BigDecimal low = even.from().low();
        if (even.from().isExact() && low != null) {
            return low.compareTo(monthHours) > 0
                    ? "never less than pay-as-you-go: only from " + FigureText.plain(low) + " hours on"
                    : "no more than pay-as-you-go from " + FigureText.plain(low) + " hours a month on";
        }
        return "no more than pay-as-you-go from a number of hours on that is "
                + FigureText.bounds(even.from(), FigureText::plain);
    }

    private String calls(PaymentWay way, BreakEven even) {
        BigDecimal low = even.from().low();
        String calls = even.from().isExact() && low != null
                ? FigureText.plain(low) + " calls a month on"
                : "a number of calls on that is " + FigureText.bounds(even.from(), FigureText::plain);
        return way == PaymentWay.SERVERLESS
                ? "costs as much as now or more from " + calls
                : spec + " costs no more than serverless from " + calls;
    }

    private static String kind(PaymentChange.Kind kind) {
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
