package dev.tollgate.policy.budget;

import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.LineId;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one line adds to what a budget limits: a known part, and what it is not known of it. */
final class LineUnknowns {
    private final PolicyResource item;
    private final Line line;
    private final BudgetedAmount excess;

    LineUnknowns(PolicyResource item, Line line, BudgetedAmount excess) {
        this.item = item;
        this.line = line;
        this.excess = excess;
    }

    /** Everything that the line adds, exact parts among it. */
    List<BudgetVariable> all() {
        BigDecimal weightAfter = excess.weightAfter();
        BigDecimal weightBefore = excess.weightBefore();
        Figure before = line.before();
        Figure after = line.after();
        if (before == null || after == null) {
            return Stream.of(side(before, weightBefore), side(after, weightAfter))
                    .filter(Objects::nonNull)
                    .toList();
        }
        if (isIndependent(before, after)) {
            return List.of(of(before, weightBefore), of(after, weightAfter));
        }
        BudgetVariable difference = money(line.delta(), weightAfter, "the difference of " + words());
        BigDecimal both = weightAfter.add(weightBefore);
        return both.signum() == 0 ? List.of(difference) : List.of(difference, of(before, both));
    }

    /** True when nothing that is unknown is common to both sides. */
    private boolean isIndependent(Figure before, Figure after) {
        return line.delta().equals(after.cost().minus(before.cost()));
    }

    private @Nullable BudgetVariable side(@Nullable Figure figure, BigDecimal weight) {
        return figure == null ? null : of(figure, weight);
    }

    /** By its quantity where that is not known, and by its cost where only its price is not. */
    private BudgetVariable of(Figure figure, BigDecimal weight) {
        BigDecimal price = figure.unitPrice().low();
        boolean byQuantity = line.id() != LineId.CALLS_SERVERLESS
                && !figure.quantity().isExact()
                && price != null
                && price.signum() > 0;
        return byQuantity
                ? variable(line.id().id(), words(), figure.quantity(), weight.multiply(price), line.unit())
                : money(figure.cost(), weight, words());
    }

    private BudgetVariable money(Amount cost, BigDecimal weight, String words) {
        String fact = cost.causes().size() == 1
                ? cost.causes().get(0).fact()
                : line.id().id();
        return variable(fact, words, cost, weight, "");
    }

    private BudgetVariable variable(String fact, String words, Amount quantity, BigDecimal weight, String unit) {
        return new BudgetVariable(
                item.traits().project(), item.cost().address(), fact, words, quantity, weight, unit, line);
    }

    private String words() {
        return switch (line.id()) {
            case TRAFFIC_CLIENT -> "billed client traffic";
            case TRAFFIC_BACKEND -> "billed backend traffic";
            case CALLS_SERVERLESS -> "the cost of serverless calls";
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION -> "the fee";
        };
    }
}
