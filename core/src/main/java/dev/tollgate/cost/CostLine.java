package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the bill. A resource has at most one line of an id.
 *
 * @param id what it is for
 * @param title what it is for, in words, for example {@code api.s1.small, pay-as-you-go}
 * @param unit what the quantity counts: {@code hour}, {@code month}, {@code GB}, {@code 10,000 calls}
 * @param before the figure before, or null where there is nothing
 * @param after the figure after, or null where there is nothing
 * @param delta after less before, where what is the same on both sides has been taken out
 * @param why what the figures rest on
 */
public record CostLine(
        LineId id,
        String title,
        String unit,
        @Nullable LineFigure before,
        @Nullable LineFigure after,
        Amount delta,
        List<Evidence> why) {
    /** Copies the list and checks what must be given. */
    public CostLine {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(delta, "delta is null");
        why = List.copyOf(why);
    }

    /** The same, which rests on these first. */
    public CostLine because(List<Evidence> first) {
        List<Evidence> all = new ArrayList<>(first);
        all.addAll(why);
        return new CostLine(id, title, unit, before, after, delta, all);
    }
}
