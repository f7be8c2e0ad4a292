package dev.tollgate.estimate.calls;

import dev.tollgate.estimate.traffic.BilledOn;
import dev.tollgate.estimate.traffic.SideTraffic;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls of every serverless group of one side, each with what comes before it: in the order of the addresses. */
public final class CallShares {
    private final SideTraffic traffic;
    private final Map<String, CallShare> shares = new LinkedHashMap<>();

    /** Divides the calls of one side. */
    public CallShares(BilledOn carriers, SideTraffic traffic, UsageInputs use) {
        this.traffic = traffic;
        Amount earlier = Amount.exact(otherCalls(carriers, use));
        for (ApiGroup group : serverless(carriers)) {
            CallShare share = share(group, earlier);
            shares.put(share.group(), share);
            earlier = earlier.plus(share.calls());
        }
    }

    /** The groups that are or may be serverless, in the order in which they are counted. */
    Collection<CallShare> all() {
        return shares.values();
    }

    /** The calls of a group; null when it is not serverless. */
    @Nullable
    CallShare of(String group) {
        return shares.get(group);
    }

    /** The traffic that the calls are a part of. */
    SideTraffic traffic() {
        return traffic;
    }

    private CallShare share(ApiGroup group, Amount earlier) {
        String address = group.address().text();
        boolean certain = group.isServerless();
        Amount own = traffic.calls(address);
        Amount calls = certain ? own : own.or(Amount.ZERO).withoutExpectation(new Cause(address, "instance_id"));
        return new CallShare(
                address, certain, earlier, own, calls, List.of(address, certain, own, identity(address, own)));
    }

    /** Calls that are not known are the same only when the same APIs make them. */
    private Object identity(String group, Amount own) {
        if (own.isExact()) {
            return own;
        }
        return traffic.mayCarryMore(group) ? new Object() : traffic.parts(group);
    }

    /** What else the account calls: nothing unless the user declares it. */
    public static BigDecimal otherCalls(BilledOn carriers, UsageInputs use) {
        return account(serverless(carriers), use)
                .get(UsageFact.OTHER_CALLS)
                .map(DeclaredValue::value)
                .orElse(BigDecimal.ZERO);
    }

    /** What is declared of the account, which the user does once for all groups: those of one side, or where it has none of the other. */
    public static UsageDeclarations account(BilledOn carriers, BilledOn others, UsageInputs use) {
        List<ApiGroup> groups = serverless(carriers);
        return account(groups.isEmpty() ? serverless(others) : groups, use);
    }

    private static UsageDeclarations account(List<ApiGroup> groups, UsageInputs use) {
        return groups.stream()
                .findFirst()
                .map(group -> use.declared().apply(group.address()))
                .orElse(UsageDeclarations.NONE);
    }

    /** The groups that are or may be serverless: nothing shows that they run on a dedicated instance. */
    private static List<ApiGroup> serverless(BilledOn carriers) {
        return carriers.groupsAlone().stream()
                .filter(CallShares::mayBeServerless)
                .sorted(Comparator.comparing(group -> group.address().text()))
                .toList();
    }

    private static boolean mayBeServerless(ApiGroup group) {
        return group.instance().ends().stream()
                .anyMatch(end -> end.fold(here -> false, there -> false, () -> true, () -> true));
    }
}
