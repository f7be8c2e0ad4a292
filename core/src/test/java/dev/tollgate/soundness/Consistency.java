package dev.tollgate.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What holds within every report, whatever the truth is. */
final class Consistency {
    private final String trial;

    private Consistency(String trial) {
        this.trial = trial;
    }

    static void assertConsistent(String trial, Report report) {
        Consistency consistency = new Consistency(trial);
        CostTotals totals = report.totals();
        consistency.assertSum("before", totals.before(), report.resources(), ResourceCost::before);
        consistency.assertSum("after", totals.after(), report.resources(), ResourceCost::after);
        consistency.assertSum("delta", totals.delta(), report.resources(), ResourceCost::delta);
        report.resources().forEach(consistency::assertConsistent);
    }

    private void assertSum(
            String what, Amount total, List<ResourceCost> resources, Function<ResourceCost, @Nullable Amount> part) {
        Amount sum = Amount.sum(resources.stream()
                .map(part)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList());
        assertSame("total " + what, total, sum);
    }

    private void assertConsistent(ResourceCost resource) {
        String address = resource.address();
        Amount before = Objects.requireNonNullElse(resource.before(), Amount.ZERO);
        Amount after = Objects.requireNonNullElse(resource.after(), Amount.ZERO);
        if (resource.before() == null) {
            assertSame("delta of what is created, " + address, resource.delta(), after);
        }
        if (before.isExact() && after.isExact()) {
            assertSame("delta of " + address, resource.delta(), after.minus(before));
        }
        assertSame("lines before of " + address, before, sum(resource, line -> cost(line.before())));
        assertSame("lines after of " + address, after, sum(resource, line -> cost(line.after())));
        assertSame("lines of the delta of " + address, resource.delta(), sum(resource, CostLine::delta));
        Amount widest = after.minus(before);
        assertThat(Bounds.isWithin(resource.delta(), widest))
                .as("%s: delta of %s, %s in %s", trial, address, resource.delta(), widest)
                .isTrue();
    }

    private static Amount sum(ResourceCost resource, Function<CostLine, Amount> part) {
        return Amount.sum(resource.lines().stream().map(part).toList());
    }

    private static Amount cost(@Nullable LineFigure figure) {
        return figure == null ? Amount.ZERO : figure.cost();
    }

    private void assertSame(String what, Amount one, Amount other) {
        assertThat(isSame(one.low(), other.low())
                        && isSame(one.expected(), other.expected())
                        && isSame(one.high(), other.high()))
                .as("%s: %s, %s and %s", trial, what, one, other)
                .isTrue();
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return (one == null) == (other == null) && Bounds.isAtMost(one, other) && Bounds.isAtMost(other, one);
    }
}
