package dev.tollgate.render.wording;

import dev.tollgate.cost.LineId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rates of all lines in words: one for all that is for the same, and what costs the same in one breath. */
final class RateText {
    private final Map<LineId, UnitRate> coming = new EnumMap<>(LineId.class);
    private final Map<LineId, UnitRate> going = new EnumMap<>(LineId.class);

    void add(UnitRate rate) {
        Map<LineId, UnitRate> side = rate.saving() ? going : coming;
        UnitRate same = side.get(rate.id());
        side.put(rate.id(), same == null ? rate : same.or(rate));
    }

    boolean isEmpty() {
        return coming.isEmpty() && going.isEmpty();
    }

    /** For example {@code , plus backend and client traffic at 0.80 per GB}. */
    String words() {
        return words(coming, ", plus ") + words(going, ", less ");
    }

    private static String words(Map<LineId, UnitRate> rates, String joint) {
        List<UnitRate> left = new ArrayList<>(rates.values());
        StringBuilder text = new StringBuilder();
        while (!left.isEmpty()) {
            UnitRate first = left.remove(0);
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
