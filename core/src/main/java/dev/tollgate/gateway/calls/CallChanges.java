package dev.tollgate.gateway.calls;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.price.CallTiers;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.volume.BilledVolume;
import dev.tollgate.usage.volume.PartVolume;
import dev.tollgate.usage.volume.VolumePart;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Optional;
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
        PartVolume both =
                after.traffic().volumeOnBoth(is.group(), UsageFlow.CALLS).orElse(null);
        if (both == null) {
            return Amount.between(null, null);
        }
        Amount earlier = is.earlier().plus(calls(both, 2, Side.AFTER));
        Amount come = cost.of(earlier, calls(both, 1, Side.AFTER));
        Amount gone = cost.of(earlier, calls(both, 1, Side.BEFORE));
        Amount difference = come.minus(gone);
        Amount orNotAfter = is.certain()
                ? difference
                : difference.or(cost.of(was.earlier(), was.own()).negated());
        return was.certain() ? orNotAfter : orNotAfter.or(cost.of(is.earlier(), is.own()));
    }

    /** Returns the calls of the parts that are there on so many sides, this side among them. */
    private Amount calls(PartVolume whole, int sides, Side side) {
        return new BilledVolume(UsageFlow.CALLS, new BilledVolume.Shares() {
                    @Override
                    public Optional<Amount> ofPart(VolumePart part) {
                        return part.kind() == VolumePart.Kind.API ? Optional.of(counted(part)) : Optional.empty();
                    }

                    @Override
                    public Amount ofRest(VolumePart group) {
                        return after.traffic()
                                                        .sidesOfRest(group, UsageFlow.CALLS)
                                                        .size()
                                                == sides
                                        && after.traffic()
                                                .sidesOfRest(group, UsageFlow.CALLS)
                                                .contains(side)
                                ? Amount.exact(1)
                                : Amount.ZERO;
                    }

                    private Amount counted(VolumePart part) {
                        return part.sides().size() == sides && part.sides().contains(side)
                                ? Amount.exact(1)
                                : Amount.ZERO;
                    }
                })
                .of(whole);
    }
}
