package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.ResourceChange;
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
 * @param open the fact that would tell
 */
record Scenarios(List<Scenario> alternatives, Cause open) {
    Scenarios {
        alternatives = List.copyOf(alternatives);
    }

    /** What a resource may come to in each of the regions where it may be. */
    static Scenarios of(ResourceChange change, List<Scenario> alternatives) {
        return new Scenarios(alternatives, new Cause(change.address().text(), "region"));
    }

    /** One line for every id that has a line in any scenario, over all of them. */
    List<Line> lines() {
        return Stream.of(LineId.values())
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .map(this::over)
                .toList();
    }

    /** What applying costs at once. */
    Amount dueAtApply() {
        return any(alternatives.stream().map(Scenario::dueAtApply).toList());
    }

    /** The open fact is a cause where it makes a difference; what is exact in each alternative may not be so over all of them. */
    private Amount any(List<Amount> amounts) {
        Amount any = Amount.anyOf(amounts);
        return amounts.size() > 1 && amounts.stream().distinct().count() > 1 ? any.because(open) : any;
    }

    private List<Line> lines(LineId id) {
        return alternatives.stream()
                .flatMap(scenario -> scenario.lines().stream())
                .filter(line -> line.id() == id)
                .toList();
    }

    private Line over(List<Line> lines) {
        Line first = lines.get(0);
        Set<Evidence> why = new LinkedHashSet<>();
        lines.forEach(line -> why.addAll(line.why()));
        return new Line(
                first.id(),
                first.title(),
                first.unit(),
                either(lines, Line::before),
                either(lines, Line::after),
                any(lines.stream().map(Line::delta).toList()),
                List.copyOf(why));
    }

    private @Nullable Figure either(List<Line> lines, Function<Line, @Nullable Figure> side) {
        List<Figure> figures = lines.stream()
                .flatMap(line -> Stream.ofNullable(side.apply(line)))
                .toList();
        return figures.isEmpty()
                ? null
                : new Figure(
                        any(figures.stream().map(Figure::quantity).toList()),
                        any(figures.stream().map(Figure::unitPrice).toList()),
                        any(figures.stream().map(Figure::cost).toList()));
    }
}
