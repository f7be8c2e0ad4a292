package dev.tollgate.estimate;

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
    static List<Line> of(List<Part> before, List<Part> after) {
        return Stream.of(LineId.values())
                .flatMap(id -> line(id, only(id, before), only(id, after)))
                .toList();
    }

    private static Stream<Line> line(LineId id, List<Part> before, List<Part> after) {
        List<Part> all = Stream.concat(before.stream(), after.stream()).toList();
        return all.isEmpty()
                ? Stream.empty()
                : Stream.of(new Line(
                        id,
                        String.join(
                                " -> ", all.stream().map(Part::title).distinct().toList()),
                        all.get(0).unit(),
                        figure(before),
                        figure(after),
                        Difference.of(before, after),
                        evidence(all)));
    }

    /** Several parts are shown as one unit of them all together, unless their unit price is the same. */
    private static @Nullable Figure figure(List<Part> parts) {
        if (parts.size() <= 1) {
            return parts.isEmpty() ? null : parts.get(0).figure();
        }
        List<Figure> figures = parts.stream().map(Part::figure).toList();
        Amount unitPrice = figures.get(0).unitPrice();
        Amount cost = Amount.sum(figures.stream().map(Figure::cost).toList());
        return figures.stream().allMatch(figure -> figure.unitPrice().equals(unitPrice))
                ? new Figure(Amount.sum(figures.stream().map(Figure::quantity).toList()), unitPrice, cost)
                : new Figure(Amount.exact(1), cost, cost);
    }

    private static List<Evidence> evidence(List<Part> parts) {
        Set<Evidence> why = new LinkedHashSet<>();
        parts.forEach(part -> why.addAll(part.why()));
        return List.copyOf(why);
    }

    private static List<Part> only(LineId id, List<Part> side) {
        return side.stream().filter(part -> part.line() == id).toList();
    }
}
