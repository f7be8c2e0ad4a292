package dev.tollgate.render.wording;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the bill gets from before to after, step by step. A volume that nobody declared is not in it: its bounds would dwarf everything
 * else and say little.
 *
 * @param start what is paid before
 * @param steps the differences, in the order of the report
 * @param end what is paid after
 * @param left the rates of the volumes that are not in it
 */
public record CostSteps(BigDecimal start, List<Step> steps, BigDecimal end, List<UnitRate> left) {
    private static final int MOST_STEPS = 14;

    /**
     * One difference.
     *
     * @param resource the resource, or null for all smaller ones together
     * @param count how many resources it is about
     * @param from where the bill is before it
     * @param to where it is after it: by what is expected, otherwise by what is certain
     * @param low the least where it can be, or null when nothing tells
     * @param high the most where it can be, or null when nothing tells
     */
    public record Step(
            @Nullable ResourceCost resource,
            int count,
            BigDecimal from,
            BigDecimal to,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high) {}

    private record Change(@Nullable ResourceCost resource, int count, Amount amount) {
        BigDecimal size() {
            return middle(amount).abs();
        }
    }

    /** The steps of a report. */
    public static CostSteps of(Report report) {
        BigDecimal start = BigDecimal.ZERO;
        List<Change> changes = new ArrayList<>();
        List<UnitRate> left = new ArrayList<>();
        for (ResourceCost resource : report.resources()) {
            Amount change = resource.lines().isEmpty() ? resource.delta() : Amount.ZERO;
            for (CostLine line : resource.lines()) {
                UnitRate rate = UnitRate.ofDifference(line);
                start = start.add(before(line));
                if (rate == null) {
                    change = change.plus(line.delta());
                } else {
                    left.add(rate);
                }
            }
            if (!change.isZero()) {
                changes.add(new Change(resource, 1, change));
            }
        }
        return steps(start, bounded(changes), left);
    }

    private static CostSteps steps(BigDecimal start, List<Change> changes, List<UnitRate> left) {
        BigDecimal at = start;
        List<Step> steps = new ArrayList<>();
        for (Change each : changes) {
            BigDecimal to = at.add(middle(each.amount));
            BigDecimal low = each.amount.low();
            BigDecimal high = each.amount.high();
            steps.add(new Step(
                    each.resource,
                    each.count,
                    at,
                    to,
                    low == null ? null : at.add(low),
                    high == null ? null : at.add(high)));
            at = to;
        }
        return new CostSteps(start, steps, at, left.stream().distinct().toList());
    }

    /** The largest, in their order, and the others as one. */
    private static List<Change> bounded(List<Change> changes) {
        if (changes.size() <= MOST_STEPS) {
            return changes;
        }
        List<Change> largest = changes.stream()
                .sorted(Comparator.comparing(Change::size).reversed())
                .limit(MOST_STEPS - 1)
                .toList();
        List<Change> bounded = new ArrayList<>(changes);
        bounded.retainAll(largest);
        List<Change> others = new ArrayList<>(changes);
        others.removeAll(largest);
        Amount sum = Amount.sum(others.stream().map(Change::amount).toList());
        bounded.add(new Change(null, others.size(), sum));
        return bounded;
    }

    private static BigDecimal before(CostLine line) {
        LineFigure before = line.before();
        return before == null || UnitRate.of(line, before) != null ? BigDecimal.ZERO : middle(before.cost());
    }

    /** What is expected, otherwise what is certain. */
    private static BigDecimal middle(Amount amount) {
        if (amount.expected() != null) {
            return amount.expected();
        }
        BigDecimal low = amount.low();
        BigDecimal high = amount.high();
        if (low != null && low.signum() >= 0) {
            return low;
        }
        return high != null && high.signum() <= 0 ? high : BigDecimal.ZERO;
    }
}
