package dev.tollgate.cost;

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
public record CostScenarios(List<CostScenario> alternatives, Cause open) {
    public CostScenarios {
        alternatives = List.copyOf(alternatives);
    }

    /** What a resource may come to in each of the regions where it may be. */
    public static CostScenarios of(ResourceChange change, List<CostScenario> alternatives) {
        return new CostScenarios(alternatives, new Cause(change.address().text(), "region"));
    }

    /** One line for every id that has a line in any scenario, over all of them. */
    public List<CostLine> lines() {
        return Stream.of(LineId.values())
                .map(this::lines)
                .filter(lines -> !lines.isEmpty())
                .map(this::over)
                .toList();
    }

    /** What applying costs at once. */
    public Amount dueAtApply() {
        return any(alternatives.stream().map(CostScenario::dueAtApply).toList());
    }

    /** The open fact is a cause where it makes a difference; what is exact in each alternative may not be so over all of them. */
    private Amount any(List<Amount> amounts) {
        Amount any = Amount.anyOf(amounts);
        return amounts.size() > 1 && amounts.stream().distinct().count() > 1 ? any.because(open) : any;
    }

    private List<CostLine> lines(LineId id) {
        return alternatives.stream()
                .flatMap(scenario -> scenario.lines().stream())
                .filter(line -> line.id() == id)
                .toList();
    }

    private CostLine over(List<CostLine> lines) {
        CostLine first = lines.get(0);
        Set<Evidence> why = new LinkedHashSet<>();
        lines.forEach(line -> why.addAll(line.why()));
        return new CostLine(
                first.id(),
                first.title(),
                first.unit(),
                either(lines, CostLine::before),
                either(lines, CostLine::after),
                any(lines.stream().map(CostLine::delta).toList()),
                List.copyOf(why));
    }

    private @Nullable LineFigure either(List<CostLine> lines, Function<CostLine, @Nullable LineFigure> side) {
        List<LineFigure> figures = lines.stream()
                .flatMap(line -> Stream.ofNullable(side.apply(line)))
                .toList();
        return figures.isEmpty()
                ? null
                : new LineFigure(
                        any(figures.stream().map(LineFigure::quantity).toList()),
                        any(figures.stream().map(LineFigure::unitPrice).toList()),
                        any(figures.stream().map(LineFigure::cost).toList()));
    }
}
