package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one resource may come to.
 *
 * @param alternatives exactly one of these holds, and nothing tells which
 */
record Scenarios(List<Scenario> alternatives) {
    Scenarios {
        alternatives = List.copyOf(alternatives);
    }

    /** One line for every id that has a line in any scenario, over all of them. */
    List<Line> lines() {
        return Stream.of(LineId.values())
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .map(Scenarios::over)
                .toList();
    }

    /** What applying costs at once. */
    Amount dueAtApply() {
        return over(Scenario::dueAtApply);
    }

    /** The difference, where what the sides have in common cancels within every scenario. */
    Amount delta() {
        return over(Scenario::delta);
    }

    private Amount over(Function<Scenario, Amount> amount) {
        return Amount.anyOf(alternatives.stream().map(amount).toList());
    }

    private List<Line> lines(LineId id) {
        return alternatives.stream()
                .flatMap(scenario -> scenario.lines().stream())
                .filter(line -> line.id() == id)
                .toList();
    }

    private static Line over(List<Line> lines) {
        Line first = lines.get(0);
        Set<Evidence> why = new LinkedHashSet<>();
        lines.forEach(line -> why.addAll(line.why()));
        return new Line(
                first.id(),
                first.title(),
                first.unit(),
                either(lines, Line::before),
                either(lines, Line::after),
                Amount.anyOf(lines.stream().map(Line::delta).toList()),
                List.copyOf(why));
    }

    private static @Nullable Figure either(List<Line> lines, Function<Line, @Nullable Figure> side) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(side.apply(line)))
                .reduce(Scenarios::either)
                .orElse(null);
    }

    private static Figure either(Figure a, Figure b) {
        return new Figure(
                a.quantity().or(b.quantity()),
                a.unitPrice().or(b.unitPrice()),
                a.cost().or(b.cost()));
    }
}
