package dev.tollgate.gateway.calls;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.traffic.SideTrafficInput;
import dev.tollgate.gateway.volume.EstateTraffic;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.price.CallTiers;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageInputs;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The calls of one side: those of dedicated instances, which are free, and those of serverless groups, which the account pays together. */
public final class CallVolumes {
    private final SideTrafficInput side;
    private final UsageInputs use;
    private final EstateTraffic traffic;
    private final CallShares serverless;
    private final @Nullable CallTiers tiers;

    /**
     * @param side the side
     * @param use what the user declares
     * @param tiers the prices, or null when the book has none
     */
    public CallVolumes(SideTrafficInput side, UsageInputs use, @Nullable CallTiers tiers) {
        this.side = side;
        this.use = use;
        this.tiers = tiers;
        traffic = new EstateTraffic(
                Map.of(side.estate().side(), side), use.declared(), (any, carrier) -> Map.of(), use.units());
        serverless = new CallShares(traffic, Side.AFTER, use);
    }

    /** The groups that are serverless for certain. */
    public List<ApiGroup> serverlessGroups() {
        return side.estate().groups().stream().filter(ApiGroup::isServerless).toList();
    }

    /** The calls of some serverless groups. */
    public Amount of(Collection<ApiGroup> groups) {
        return Amount.sum(groups.stream()
                .map(group -> traffic.calls(Side.AFTER, group.address().text()))
                .toList());
    }

    /** The calls of a dedicated instance. */
    public Amount of(Address instance) {
        if (traffic.carries(Side.AFTER, instance.text())) {
            return traffic.calls(Side.AFTER, instance.text());
        }
        return use.declared()
                .apply(instance)
                .get(UsageFact.CALLS)
                .map(given -> Amount.exact(given.value()))
                .orElseGet(() -> Amount.unbounded(new Cause(instance.text(), UsageFact.CALLS.parameter())));
    }

    /** The serverless calls of the account, in the plan and outside, without those of some groups. */
    public Amount without(Collection<ApiGroup> groups) {
        Set<String> left =
                Set.copyOf(groups.stream().map(group -> group.address().text()).toList());
        return Amount.exact(use.otherCalls())
                .plus(Amount.sum(serverless.all().stream()
                        .filter(share -> !left.contains(share.group()))
                        .map(CallShare::calls)
                        .toList()));
    }

    /** What calls cost that come on top of others of the account. */
    public Amount cost(Amount earlier, Amount calls) {
        return tiers == null
                ? Amount.unbounded(new Cause("", "price of serverless calls"))
                : new CallCost(tiers).of(earlier, calls);
    }

    /** Where the prices of calls come from. */
    public List<Evidence> why() {
        return tiers == null ? List.of() : CallLines.price(tiers).stream().toList();
    }
}
