package dev.tollgate.estimate.calls;

import dev.tollgate.estimate.traffic.SideTraffic;
import dev.tollgate.money.Amount;
import dev.tollgate.price.CallTiers;
import dev.tollgate.usage.UsageFlow;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How the cost of calls changes. Up to the first group that differs, everything is the same on both sides, whatever it is. What that group
 * calls through APIs that are there on both sides is the same too, so that only the calls that come and those that go make a difference. What
 * the calls of later groups cost depends on all of this, so that nothing of it cancels.
 */
final class CallChanges {
    private final CallShares before;
    private final CallShares after;
    private final @Nullable CallTiers tiers;
    private final Set<String> same = new HashSet<>();
    private final @Nullable String first;

    /** @param tiers the prices, or null when the book has none */
    CallChanges(CallShares before, CallShares after, @Nullable CallTiers tiers) {
        this.before = before;
        this.after = after;
        this.tiers = tiers;
        this.first = first();
    }

    /** Takes note of the groups that are the same, and answers which comes next, where that is there on both sides. */
    private @Nullable String first() {
        Iterator<CallShare> were = before.all().iterator();
        Iterator<CallShare> are = after.all().iterator();
        while (were.hasNext() && are.hasNext()) {
            CallShare was = were.next();
            CallShare is = are.next();
            if (!was.isSame(is)) {
                return was.group().equals(is.group()) ? is.group() : null;
            }
            same.add(is.group());
        }
        return null;
    }

    /**
     * The difference for a group.
     *
     * @param sides what follows from the cost on both sides
     */
    Amount of(String group, Amount sides) {
        if (same.contains(group)) {
            return Amount.ZERO;
        }
        CallShare was = before.of(group);
        CallShare is = after.of(group);
        return tiers == null || was == null || is == null || !group.equals(first)
                ? sides
                : sides.and(paired(was, is, new CallCost(tiers)));
    }

    private Amount paired(CallShare was, CallShare is, CallCost cost) {
        String group = is.group();
        SideTraffic then = before.traffic();
        SideTraffic now = after.traffic();
        if (then.fallsShort(group, UsageFlow.CALLS) || now.fallsShort(group, UsageFlow.CALLS)) {
            return Amount.between(null, null);
        }
        Set<String> both = new HashSet<>(then.leaves(group));
        both.retainAll(new HashSet<>(now.leaves(group)));
        Amount earlier = is.earlier().plus(now.calls(group, both::contains).and(then.calls(group, both::contains)));
        Amount come = cost.of(earlier, now.calls(group, part -> !both.contains(part)));
        Amount gone = cost.of(earlier, then.calls(group, part -> !both.contains(part)));
        Amount difference = come.minus(gone);
        Amount orNotAfter = is.certain()
                ? difference
                : difference.or(cost.of(was.earlier(), was.own()).negated());
        return was.certain() ? orNotAfter : orNotAfter.or(cost.of(is.earlier(), is.own()));
    }
}
