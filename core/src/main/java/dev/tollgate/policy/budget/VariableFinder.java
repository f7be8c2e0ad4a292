package dev.tollgate.policy.budget;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.PolicyResource;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits the budgeted amount of one resource into the quantities that it is computed from, exact ones included. */
final class VariableFinder {
    private final BudgetedAmount budgeted;
    private final PolicyResource resource;
    private final List<BudgetVariable> found = new ArrayList<>();

    private VariableFinder(BudgetedAmount budgeted, PolicyResource resource) {
        this.budgeted = budgeted;
        this.resource = resource;
    }

    static List<BudgetVariable> find(BudgetedAmount budgeted, PolicyResource resource) {
        VariableFinder finder = new VariableFinder(budgeted, resource);
        finder.split();
        return finder.found;
    }

    private void split() {
        if (budgeted.measure() == BudgetMeasure.DUE_AT_APPLY) {
            addWhole("what is due at apply", resource.detail().dueAtApply(), BigDecimal.ONE);
            addWhole("the cost before", resource.before(), budgeted.weightBefore());
            return;
        }
        if (resource.cost().lines().isEmpty()) {
            addWhole("the cost after", resource.after(), budgeted.weightAfter());
            addWhole("the cost before", resource.before(), budgeted.weightBefore());
        }
        resource.cost().lines().stream().filter(budgeted.measure()::counts).forEach(this::addLine);
    }

    private void addWhole(String words, Amount amount, BigDecimal weight) {
        found.add(variable(factOf(amount, "cost"), words, amount, weight, "", null));
    }

    /** Adds both sides where they are independent; otherwise the difference, and what both sides share. */
    private void addLine(CostLine line) {
        LineFigure before = line.before();
        LineFigure after = line.after();
        if (before == null || after == null || isIndependent(line, before, after)) {
            addSide(line, before, budgeted.weightBefore());
            addSide(line, after, budgeted.weightAfter());
            return;
        }
        addMoney(line, line.delta(), budgeted.weightAfter(), "the difference of " + describe(line));
        BigDecimal both = budgeted.weightAfter().add(budgeted.weightBefore());
        if (both.signum() != 0) {
            addSide(line, before, both);
        }
    }

    /** True when the two sides share no unknown. */
    private static boolean isIndependent(CostLine line, LineFigure before, LineFigure after) {
        return line.delta().equals(after.cost().minus(before.cost()));
    }

    /** Adds the quantity where that is unknown, and the cost where only the price is. */
    private void addSide(CostLine line, @Nullable LineFigure figure, BigDecimal weight) {
        if (figure == null) {
            return;
        }
        BigDecimal price = figure.unitPrice().low();
        boolean byQuantity = line.id() != LineId.CALLS_SERVERLESS
                && !figure.quantity().isExact()
                && price != null
                && price.signum() > 0;
        if (byQuantity) {
            found.add(variable(
                    line.id().id(), describe(line), figure.quantity(), weight.multiply(price), line.unit(), line));
        } else {
            addMoney(line, figure.cost(), weight, describe(line));
        }
    }

    private void addMoney(CostLine line, Amount cost, BigDecimal weight, String words) {
        found.add(variable(factOf(cost, line.id().id()), words, cost, weight, "", line));
    }

    private BudgetVariable variable(
            String fact, String words, Amount quantity, BigDecimal weight, String unit, @Nullable CostLine line) {
        return new BudgetVariable(
                resource.attributes().project(), resource.cost().address(), fact, words, quantity, weight, unit, line);
    }

    /** The missing fact where there is one alone. */
    private static String factOf(Amount amount, String otherwise) {
        return amount.causes().size() == 1 ? amount.causes().get(0).fact() : otherwise;
    }

    private static String describe(CostLine line) {
        return switch (line.id()) {
            case TRAFFIC_CLIENT -> "billed client traffic";
            case TRAFFIC_BACKEND -> "billed backend traffic";
            case CALLS_SERVERLESS -> "the cost of serverless calls";
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION -> "the fee";
        };
    }
}
