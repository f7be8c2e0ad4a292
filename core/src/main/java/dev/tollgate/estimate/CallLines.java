package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.Group;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.CallTiers;
import dev.tollgate.usage.Declared;
import dev.tollgate.usage.Fact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The calls of serverless groups. The free calls and the tiers belong to the account, so all serverless groups of the plan share them: in
 * the order of their addresses, after what else the account calls.
 */
final class CallLines {
    private final Map<String, Share> before;
    private final Map<String, Share> after;
    private final @Nullable CallTiers tiers;

    /**
     * The calls of one group and what comes before them.
     *
     * @param earlier the calls of the account that are counted first
     * @param calls those of the group; from nothing up where it may not be serverless
     * @param basis what both depend on; equal ones are the same whatever they are
     */
    record Share(Amount earlier, Amount calls, List<Object> basis) {}

    /**
     * @param before the calls before, by group
     * @param after the calls after, by group
     * @param tiers the prices, or null when the book has none
     */
    CallLines(Map<String, Share> before, Map<String, Share> after, @Nullable CallTiers tiers) {
        this.before = before;
        this.after = after;
        this.tiers = tiers;
    }

    /** The line of a group; empty when it is not serverless on either side. */
    Optional<Line> of(String group) {
        Share was = before.get(group);
        Share is = after.get(group);
        if (was == null && is == null) {
            return Optional.empty();
        }
        boolean same = was != null && is != null && was.basis().equals(is.basis());
        Amount delta = same ? Amount.ZERO : cost(group, is).minus(cost(group, was));
        return Optional.of(new Line(
                LineId.CALLS_SERVERLESS,
                "calls, serverless",
                "call",
                figure(group, was),
                figure(group, is),
                delta,
                why(group)));
    }

    private @Nullable Figure figure(String group, @Nullable Share share) {
        if (share == null) {
            return null;
        }
        Amount cost = cost(group, share);
        return new Figure(share.calls(), unitPrice(share, cost), cost);
    }

    /** The average price of a call, where calls and cost are known; else anything up to the dearest tier. */
    private Amount unitPrice(Share share, Amount cost) {
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

    private Amount cost(String group, @Nullable Share share) {
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

    /** The calls of every serverless group of one side, each with what comes before it. */
    static Map<String, Share> shares(Carriers carriers, SideTraffic traffic, Use use) {
        List<Group> groups = serverless(carriers);
        BigDecimal other = otherCalls(groups, use);
        Map<String, Share> shares = new LinkedHashMap<>();
        Amount earlier = Amount.exact(other);
        List<Object> basis = new ArrayList<>(List.of(other));
        for (Group group : groups) {
            String address = group.address().text();
            Amount own = traffic.calls(address);
            Amount calls = group.isServerless()
                    ? own
                    : own.or(Amount.ZERO).withoutExpectation(new Cause(address, "instance_id"));
            basis.add(List.of(address, group.isServerless(), own, same(traffic, address, own)));
            shares.put(address, new Share(earlier, calls, List.copyOf(basis)));
            earlier = earlier.plus(calls);
        }
        return shares;
    }

    /** Calls that are not known are the same only when the same APIs make them. */
    private static Object same(SideTraffic traffic, String group, Amount own) {
        if (own.isExact()) {
            return own;
        }
        return traffic.mayCarryMore(group) ? new Object() : traffic.parts(group);
    }

    /** What else the account calls. */
    static BigDecimal otherCalls(Carriers carriers, Use use) {
        return otherCalls(serverless(carriers), use);
    }

    private static BigDecimal otherCalls(List<Group> groups, Use use) {
        return groups.stream().findFirst().map(group -> otherCalls(group, use)).orElse(BigDecimal.ZERO);
    }

    /** What else the account calls: nothing unless the user declares it, which he does once for all groups. */
    private static BigDecimal otherCalls(Group group, Use use) {
        return use.declared()
                .apply(group.address())
                .get(Fact.OTHER_CALLS)
                .map(Declared::value)
                .orElse(BigDecimal.ZERO);
    }

    /** The groups that are or may be serverless: nothing shows that they run on a dedicated instance. */
    private static List<Group> serverless(Carriers carriers) {
        return carriers.groupsAlone().stream()
                .filter(CallLines::mayBeServerless)
                .sorted(Comparator.comparing(group -> group.address().text()))
                .toList();
    }

    private static boolean mayBeServerless(Group group) {
        return group.instance().ends().stream()
                .anyMatch(end -> end.fold(here -> false, there -> false, () -> true, () -> true));
    }
}
