package dev.tollgate.gateway.fee;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import java.util.List;

/**
 * A share of a line that one cause has on one side.
 *
 * @param line the line it belongs to
 * @param basis everything that the figure depends on, known or not: two parts of equal basis cost the same, whatever that is, so that
 *     they cancel in a difference
 * @param title what it is for, in words
 * @param unit what the quantity counts
 * @param figure what it comes to
 * @param why what the figure rests on
 */
record FeePart(LineId line, Object basis, String title, String unit, LineFigure figure, List<Evidence> why) {
    /** Copies the list and checks that nothing is null. */
    FeePart {
        requireNonNull(line, "line is null");
        requireNonNull(basis, "basis is null");
        requireNonNull(title, "title is null");
        requireNonNull(unit, "unit is null");
        requireNonNull(figure, "figure is null");
        why = List.copyOf(why);
    }
}
