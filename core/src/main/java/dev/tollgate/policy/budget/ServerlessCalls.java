package dev.tollgate.policy.budget;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calls of the serverless groups of one plan. All groups of an account share the price tiers. So their cost is that of all calls
 * together, and the most calls of one group follow from the cost that all may have.
 */
final class ServerlessCalls {
    private final AccountCalls account;
    private final List<LineFigure> groups;

    private ServerlessCalls(AccountCalls account, List<LineFigure> groups) {
        this.account = account;
        this.groups = groups;
    }

    /** Collects the calls; empty when a group after is not certainly in scope, or had calls before. */
    static Optional<ServerlessCalls> of(PolicyInput plan, Scope scope) {
        List<LineFigure> groups = new ArrayList<>();
        for (PolicyResource resource : plan.resources()) {
            for (CostLine line : resource.cost().lines()) {
                LineFigure after = line.id() == LineId.CALLS_SERVERLESS ? line.after() : null;
                if (after == null) {
                    continue;
                }
                boolean isCertain = resource.attributes().membershipIn(scope) == ScopeMembership.IN;
                if (!isCertain || line.before() != null) {
                    return Optional.empty();
                }
                groups.add(after);
            }
        }
        return Optional.ofNullable(plan.basis().calls()).map(account -> new ServerlessCalls(account, groups));
    }

    /**
     * Computes the most calls of one group that keep the cost of all calls within bounds. Empty when nothing bounds them.
     *
     * @param group the calls of the group
     * @param more how much all calls may cost beyond their lowest cost
     */
    Optional<BigDecimal> mostOf(LineFigure group, BigDecimal more) {
        BigDecimal least = account.other();
        for (LineFigure each : groups) {
            least = least.add(lowestOf(each));
        }
        BigDecimal others = least.subtract(lowestOf(group));
        BigDecimal most = account.tiers().cost(least).add(more);
        return account.tiers().mostCalls(most).map(all -> all.subtract(others));
    }

    private static BigDecimal lowestOf(LineFigure figure) {
        BigDecimal low = figure.quantity().low();
        return low == null ? BigDecimal.ZERO : low;
    }
}
