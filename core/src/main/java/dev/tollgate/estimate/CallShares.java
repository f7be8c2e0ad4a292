package dev.tollgate.estimate;

import dev.tollgate.gateway.Group;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Declared;
import dev.tollgate.usage.Fact;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calls of every serverless group of one side, each with what comes before it: in the order of the addresses. */
final class CallShares {
    private final SideTraffic traffic;
    private final Map<String, CallShare> shares = new LinkedHashMap<>();

    CallShares(Carriers carriers, SideTraffic traffic, Use use) {
        this.traffic = traffic;
        Amount earlier = Amount.exact(otherCalls(carriers, use));
        for (Group group : serverless(carriers)) {
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

    private CallShare share(Group group, Amount earlier) {
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
    static BigDecimal otherCalls(Carriers carriers, Use use) {
        return account(serverless(carriers), use)
                .get(Fact.OTHER_CALLS)
                .map(Declared::value)
                .orElse(BigDecimal.ZERO);
    }

    /** What is declared of the account, which the user does once for all groups: those of one side, or where it has none of the other. */
    static Declarations account(Carriers carriers, Carriers others, Use use) {
        List<Group> groups = serverless(carriers);
        return account(groups.isEmpty() ? serverless(others) : groups, use);
    }

    private static Declarations account(List<Group> groups, Use use) {
        return groups.stream()
                .findFirst()
                .map(group -> use.declared().apply(group.address()))
                .orElse(Declarations.NONE);
    }

    /** The groups that are or may be serverless: nothing shows that they run on a dedicated instance. */
    private static List<Group> serverless(Carriers carriers) {
        return carriers.groupsAlone().stream()
                .filter(CallShares::mayBeServerless)
                .sorted(Comparator.comparing(group -> group.address().text()))
                .toList();
    }

    private static boolean mayBeServerless(Group group) {
        return group.instance().ends().stream()
                .anyMatch(end -> end.fold(here -> false, there -> false, () -> true, () -> true));
    }
}
