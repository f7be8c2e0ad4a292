package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the parts of a resource together to its lines: over the parts by sum, over the scenarios by the widest bounds. */
final class Lines {
    private final List<Scenario> scenarios;

    Lines(List<Scenario> scenarios) {
        this.scenarios = scenarios;
    }

    /** One line for every id that has a part, in the order of the ids. */
    List<Line> all() {
        return Stream.of(LineId.values()).filter(this::has).map(this::line).toList();
    }

    private boolean has(LineId id) {
        return scenarios.stream()
                .anyMatch(scenario -> !parts(id, scenario.before()).isEmpty()
                        || !parts(id, scenario.after()).isEmpty());
    }

    private Line line(LineId id) {
        Amount delta = Amount.anyOf(scenarios.stream()
                .map(scenario -> Difference.of(parts(id, scenario.before()), parts(id, scenario.after())))
                .toList());
        List<Part> parts = scenarios.stream()
                .flatMap(scenario -> Stream.of(scenario.before(), scenario.after()))
                .flatMap(side -> parts(id, side).stream())
                .toList();
        return new Line(
                id,
                title(parts),
                parts.get(0).unit(),
                figure(id, Scenario::before),
                figure(id, Scenario::after),
                delta,
                evidence(parts));
    }

    private @Nullable Figure figure(LineId id, Function<Scenario, List<Part>> side) {
        List<Figure> figures = scenarios.stream()
                .map(scenario -> parts(id, side.apply(scenario)))
                .filter(parts -> !parts.isEmpty())
                .map(Lines::sum)
                .toList();
        return figures.isEmpty() ? null : figures.stream().reduce(Lines::either).orElseThrow();
    }

    /** Several parts of one line are shown as one unit of them all together, unless their unit price is the same. */
    private static Figure sum(List<Part> parts) {
        Figure first = parts.get(0).figure();
        if (parts.size() == 1) {
            return first;
        }
        Amount cost = Sum.cost(parts);
        boolean onePrice =
                parts.stream().allMatch(part -> part.figure().unitPrice().equals(first.unitPrice()));
        return onePrice
                ? new Figure(Sum.quantity(parts), first.unitPrice(), cost)
                : new Figure(Amount.exact(1), cost, cost);
    }

    private static Figure either(Figure a, Figure b) {
        return new Figure(
                a.quantity().or(b.quantity()),
                a.unitPrice().or(b.unitPrice()),
                a.cost().or(b.cost()));
    }

    private static String title(List<Part> parts) {
        Set<String> titles = new LinkedHashSet<>(parts.stream().map(Part::title).toList());
        return String.join(" -> ", titles);
    }

    private static List<Evidence> evidence(List<Part> parts) {
        Set<Evidence> why = new LinkedHashSet<>();
        parts.forEach(part -> why.addAll(part.why()));
        return new ArrayList<>(why);
    }

    private static List<Part> parts(LineId id, List<Part> side) {
        return side.stream().filter(part -> part.line() == id).toList();
    }
}
