package dev.tollgate.report;

import dev.tollgate.estimate.LineId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates of all lines in words: one for all that is for the same, and what costs the same in one breath. */
final class Rates {
    private final Map<LineId, Rate> coming = new EnumMap<>(LineId.class);
    private final Map<LineId, Rate> going = new EnumMap<>(LineId.class);

    void add(Rate rate) {
        Map<LineId, Rate> side = rate.saving() ? going : coming;
        Rate same = side.get(rate.id());
        side.put(rate.id(), same == null ? rate : same.or(rate));
    }

    boolean isEmpty() {
        return coming.isEmpty() && going.isEmpty();
    }

    /** For example {@code , plus backend and client traffic at 0.80 per GB}. */
    String words() {
        return words(coming, ", plus ") + words(going, ", less ");
    }

    private static String words(Map<LineId, Rate> rates, String joint) {
        List<Rate> left = new ArrayList<>(rates.values());
        StringBuilder text = new StringBuilder();
        while (!left.isEmpty()) {
            Rate first = left.remove(0);
            boolean both = !left.isEmpty() && left.get(0).text().equals(first.text());
            if (both) {
                left.remove(0);
            }
            text.append(joint)
                    .append(both ? "backend and client traffic" : first.title())
                    .append(" at ")
                    .append(first.text());
        }
        return text.toString();
    }
}
