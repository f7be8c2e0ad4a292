package dev.tollgate.render.advice;

import dev.tollgate.advice.SpikeCosts;
import dev.tollgate.advice.SpikePlan;
import dev.tollgate.money.Amount;
import dev.tollgate.render.wording.FigureText;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.render.wording.UnitRate;
import dev.tollgate.report.AdviceHeader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two ways through a spike cost, in words. */
final class SpikeText {
    private final SpikePlan spike;
    private final AdviceHeader header;

    SpikeText(SpikePlan spike, AdviceHeader header) {
        this.spike = spike;
        this.header = header;
    }

    /** The answer in one sentence; without figures where they differ by region. */
    String sentence() {
        if (spike.costs().size() != 1) {
            return "The spike takes an upgrade of the subscription (method 1) or a companion (method 2).";
        }
        SpikeCosts.Length planned = spike.costs().get(0).planned();
        String companion = money(planned.companion()) + " on top with a companion (method 2)";
        Amount upgrade = planned.upgrade();
        return "The spike costs " + companion
                + (upgrade == null ? "." : ", " + money(upgrade) + " with an upgrade (method 1).");
    }

    /** One length of the spike. */
    AdviceDocument.Row row(SpikeCosts costs, SpikeCosts.Length length, TextStyle weight) {
        boolean planned = length.equals(costs.planned());
        Amount upgrade = length.upgrade();
        List<String> notes = new ArrayList<>();
        if (planned) {
            notes.add("method 2: " + FigureText.plain(length.companionHours()) + " hours x "
                    + String.join(" ", FigureText.cell(costs.peak().hour(), UnitRate::price)));
            if (upgrade != null) {
                notes.add("method 1: from " + FigureText.plain(length.hours()) + "/"
                        + FigureText.plain(header.monthHours())
                        + " to all of each month begun, of "
                        + String.join(" ", FigureText.cell(costs.monthly(), FigureText::money))
                        + " a month that the larger subscription costs more");
            }
        }
        return new AdviceDocument.Row(
                FigureText.plain(length.hours()) + " hours" + (planned ? ", as planned" : ""),
                weight,
                List.of(
                        upgrade == null ? List.of("impossible") : FigureText.cell(upgrade, FigureText::money),
                        FigureText.cell(length.companion(), FigureText::money)),
                notes,
                planned ? costs.peak().why() : List.of());
    }

    /** What else there is to know about the figures. */
    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!spike.upgradeSuffices()) {
            notes.add(
                    "No instance type carries the spike alone, so an upgrade does not suffice: the groups must be split.");
        } else {
            notes.add(
                    "No page says how an upgrade is prorated, so method 1 has bounds. Not known: proration of an upgrade.");
        }
        for (SpikeCosts each : spike.costs()) {
            String turn = turn(each.dearerFrom());
            if (turn != null) {
                notes.add((spike.costs().size() == 1 ? "" : each.regions().get(0) + ": ") + turn);
            }
        }
        notes.add("The subscription of other days is paid as ever, and traffic costs the same; neither is counted.");
        return notes;
    }

    private static @Nullable String turn(@Nullable BigDecimal dearerFrom) {
        return dearerFrom == null
                ? null
                : "From a spike of " + FigureText.plain(dearerFrom)
                        + " hours on, method 2 costs more than method 1 can.";
    }

    private String money(Amount amount) {
        BigDecimal low = amount.low();
        if (low == null || (amount.high() != null && !amount.isExact())) {
            return FigureText.bounds(amount, FigureText::money) + " " + header.currency();
        }
        return FigureText.money(low) + " " + header.currency() + (amount.isExact() ? "" : " or more");
    }
}
