package dev.tollgate.report;

import dev.tollgate.advice.Spike;
import dev.tollgate.advice.SpikeCosts;
import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the two ways through a spike cost, in words. */
final class SpikeWords {
    private final Spike spike;
    private final AdviceHeader header;

    SpikeWords(Spike spike, AdviceHeader header) {
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
    Sheet.Row row(SpikeCosts costs, SpikeCosts.Length length, Style weight) {
        boolean planned = length.equals(costs.planned());
        Amount upgrade = length.upgrade();
        List<String> notes = new ArrayList<>();
        if (planned) {
            notes.add("method 2: " + Figures.plain(length.companionHours()) + " hours x "
                    + String.join(" ", Figures.cell(costs.peak().hour(), Rate::price)));
            if (upgrade != null) {
                notes.add("method 1: from " + Figures.plain(length.hours()) + "/" + Figures.plain(header.monthHours())
                        + " to all of each month begun, of "
                        + String.join(" ", Figures.cell(costs.monthly(), Figures::money))
                        + " a month that the larger subscription costs more");
            }
        }
        return new Sheet.Row(
                Figures.plain(length.hours()) + " hours" + (planned ? ", as planned" : ""),
                weight,
                List.of(
                        upgrade == null ? List.of("impossible") : Figures.cell(upgrade, Figures::money),
                        Figures.cell(length.companion(), Figures::money)),
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
                : "From a spike of " + Figures.plain(dearerFrom) + " hours on, method 2 costs more than method 1 can.";
    }

    private String money(Amount amount) {
        BigDecimal low = amount.low();
        if (low == null || (amount.high() != null && !amount.isExact())) {
            return Figures.bounds(amount, Figures::money) + " " + header.currency();
        }
        return Figures.money(low) + " " + header.currency() + (amount.isExact() ? "" : " or more");
    }
}
