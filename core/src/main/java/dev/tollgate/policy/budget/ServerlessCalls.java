package dev.tollgate.policy.budget;

import dev.tollgate.estimate.AccountCalls;
import dev.tollgate.estimate.Figure;
import dev.tollgate.estimate.Line;
import dev.tollgate.estimate.LineId;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The calls of serverless groups of one plan. All groups of an account share the tiers, so their cost is that of all calls together, and
 * the calls of one group follow from what may be spent on all.
 */
final class ServerlessCalls {
    private final AccountCalls account;
    private final List<Figure> figures;

    private ServerlessCalls(AccountCalls account, List<Figure> figures) {
        this.account = account;
        this.figures = figures;
    }

    /** Empty when not all groups that there are after are in scope, or one of them was there before. */
    static Optional<ServerlessCalls> of(PolicyInput plan, Scope scope) {
        List<Figure> figures = new ArrayList<>();
        for (PolicyResource item : plan.items()) {
            for (Line line : item.cost().lines()) {
                Figure after = line.id() == LineId.CALLS_SERVERLESS ? line.after() : null;
                if (after != null && (item.traits().in(scope) != ScopeMembership.IN || line.before() != null)) {
                    return Optional.empty();
                }
                if (after != null) {
                    figures.add(after);
                }
            }
        }
        return Optional.ofNullable(plan.basis().calls()).map(account -> new ServerlessCalls(account, figures));
    }

    /**
     * The most calls of one group that leave the cost of all calls within bounds. Empty when nothing bounds them.
     *
     * @param group the calls of the group
     * @param more how much all calls may cost beyond the least that they can
     */
    Optional<BigDecimal> most(Figure group, BigDecimal more) {
        BigDecimal least = figures.stream().map(ServerlessCalls::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal spent = account.tiers().cost(account.other().add(least));
        return account.tiers()
                .mostCalls(spent.add(more))
                .map(all -> all.subtract(account.other()).subtract(least).add(low(group)));
    }

    private static BigDecimal low(Figure figure) {
        BigDecimal low = figure.quantity().low();
        return low == null ? BigDecimal.ZERO : low;
    }
}
