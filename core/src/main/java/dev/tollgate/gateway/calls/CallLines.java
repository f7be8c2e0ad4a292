package dev.tollgate.gateway.calls;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.CallTiers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of serverless groups. The free calls and the tiers belong to the account, so all serverless groups of the plan share them: in
 * the order of their addresses, after what else the account calls.
 */
public final class CallLines {
    private final CallShares before;
    private final CallShares after;
    private final CallChanges changes;
    private final @Nullable CallTiers tiers;

    /**
     * @param before the calls before
     * @param after the calls after
     * @param tiers the prices, or null when the book has none
     */
    public CallLines(CallShares before, CallShares after, @Nullable CallTiers tiers) {
        this.before = before;
        this.after = after;
        this.changes = new CallChanges(before, after, tiers);
        this.tiers = tiers;
    }

    /** Returns true if anything may be serverless on either side. */
    public boolean hasAny() {
        return !before.all().isEmpty() || !after.all().isEmpty();
    }

    /** True when a group may be serverless on either side. */
    public boolean has(String group) {
        return before.of(group) != null || after.of(group) != null;
    }

    /** The line of a group; empty when it is not serverless on either side. */
    public Optional<CostLine> of(String group) {
        CallShare was = before.of(group);
        CallShare is = after.of(group);
        if (was == null && is == null) {
            return Optional.empty();
        }
        Amount delta = changes.of(group, cost(group, is).minus(cost(group, was)));
        return Optional.of(new CostLine(
                LineId.CALLS_SERVERLESS,
                "calls, serverless",
                "call",
                figure(group, was),
                figure(group, is),
                delta,
                why(group)));
    }

    private @Nullable LineFigure figure(String group, @Nullable CallShare share) {
        if (share == null) {
            return null;
        }
        Amount cost = cost(group, share);
        return new LineFigure(share.calls(), unitPrice(share, cost), cost);
    }

    /** The average price of a call, where calls and cost are known; else anything up to the dearest tier. */
    private Amount unitPrice(CallShare share, Amount cost) {
        BigDecimal calls = share.calls().low();
        if (cost.isExact() && share.calls().isExact() && calls != null && calls.signum() > 0) {
            return cost.divided(calls);
        }
        return tiers == null ? Amount.unbounded() : Amount.between(BigDecimal.ZERO, dearest(tiers));
    }

    private static BigDecimal dearest(CallTiers tiers) {
        return tiers.tiers().stream()
                .map(tier -> tier.price().value())
                .max(Comparator.naturalOrder())
                .map(price -> Amount.exact(price).divided(tiers.per()).high())
                .orElse(BigDecimal.ZERO);
    }

    private Amount cost(String group, @Nullable CallShare share) {
        if (share == null) {
            return Amount.ZERO;
        }
        return tiers == null
                ? Amount.unbounded(new Cause(group, "price of serverless calls"))
                : new CallCost(tiers).of(share.earlier(), share.calls());
    }

    private List<Evidence> why(String group) {
        if (tiers == null) {
            return List.of();
        }
        List<Evidence> why = new ArrayList<>();
        why.add(new Evidence(
                group,
                "instance_id",
                "serverless: " + tiers.free().toPlainString()
                        + " calls of the account are free each month, and its groups are counted by address"));
        price(tiers).ifPresent(why::add);
        return why;
    }

    /** The first tier, which tells where the prices come from. */
    static Optional<Evidence> price(CallTiers tiers) {
        return tiers.tiers().stream()
                .findFirst()
                .map(tier -> new Evidence(
                        null,
                        tier.price().origin().book() + ": serverless calls",
                        tier.price().value().toPlainString() + " for "
                                + tiers.per().toPlainString() + " calls in the first tier ("
                                + tier.price().origin().source() + ", as of "
                                + tier.price().origin().asOf() + ")"));
    }
}
