package dev.tollgate.gateway.fee;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a resource together to its lines. */
final class PartLines {
    private PartLines() {}

    /** One line for every id that has a part on either side, in the order of the ids. */
    static List<CostLine> of(List<FeePart> before, List<FeePart> after) {
        return Stream.of(LineId.values())
                .flatMap(id -> line(id, only(id, before), only(id, after)))
                .toList();
    }

    private static Stream<CostLine> line(LineId id, List<FeePart> before, List<FeePart> after) {
        List<FeePart> all = Stream.concat(before.stream(), after.stream()).toList();
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new CostLine(
                        id,
                        String.join(
                                " -> ",
                                all.stream().map(FeePart::title).distinct().toList()),
                        all.get(0).unit(),
                        figure(before),
                        figure(after),
                        FeeDifference.of(before, after),
                        evidence(all)));
    }

    /** Several parts are shown as one unit of them all together, unless their unit price is the same. */
    private static @Nullable LineFigure figure(List<FeePart> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.get(0).figure();
        }
        List<LineFigure> figures = parts.stream().map(FeePart::figure).toList();
        Amount unitPrice = figures.get(0).unitPrice();
        Amount cost = Amount.sum(figures.stream().map(LineFigure::cost).toList());
        return figures.stream().allMatch(figure -> figure.unitPrice().equals(unitPrice))
                ? new LineFigure(
                        Amount.sum(figures.stream().map(LineFigure::quantity).toList()), unitPrice, cost)
                : new LineFigure(Amount.exact(1), cost, cost);
    }

    private static List<Evidence> evidence(List<FeePart> parts) {
        Set<Evidence> why = new LinkedHashSet<>();
        parts.forEach(part -> why.addAll(part.why()));
        return List.copyOf(why);
    }

    private static List<FeePart> only(LineId id, List<FeePart> side) {
        return side.stream().filter(part -> part.line() == id).toList();
    }
}
