package dev.tollgate.gateway.calls;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.gateway.volume.EstateTraffic;
import dev.tollgate.gateway.volume.SideMembers;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageInputs;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calls of every serverless group of one side, each with what comes before it: in the order of the addresses. */
public final class CallShares {
    private final EstateTraffic traffic;
    private final Side side;
    private final Map<String, CallShare> shares = new LinkedHashMap<>();

    /** Divides the calls of one side. */
    public CallShares(EstateTraffic traffic, Side side, UsageInputs use) {
        this.traffic = traffic;
        this.side = side;
        Amount earlier = Amount.exact(use.otherCalls());
        Map<String, Boolean> carriers = serverless(traffic.members(side));
        for (List<String> together : ofOneGroup(carriers.keySet(), traffic.members(side))) {
            earlier = earlier.plus(add(together, carriers, earlier));
        }
    }

    /** Adds the calls of one group, which is serverless for all of its APIs or for none; the calls that the account pays for. */
    private Amount add(List<String> together, Map<String, Boolean> carriers, Amount earlier) {
        Amount own = Amount.ZERO;
        Amount calls = Amount.ZERO;
        for (String carrier : together) {
            CallShare share = share(carrier, requireNonNull(carriers.get(carrier)), earlier.plus(own));
            shares.put(carrier, share);
            own = own.plus(share.own());
            calls = calls.plus(share.calls());
        }
        return calls;
    }

    /** Brings APIs of one group elsewhere together; everything else stands by itself. */
    private static Collection<List<String>> ofOneGroup(Collection<String> carriers, SideMembers members) {
        Map<String, List<String>> together = new LinkedHashMap<>();
        for (String carrier : carriers) {
            String group =
                    members.api(carrier).flatMap(api -> api.group().shown()).orElse(carrier);
            together.computeIfAbsent(group, key -> new ArrayList<>()).add(carrier);
        }
        return together.values();
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
    EstateTraffic traffic() {
        return traffic;
    }

    private CallShare share(String carrier, boolean certain, Amount earlier) {
        Amount own = traffic.calls(side, carrier);
        Amount calls = certain ? own : own.or(Amount.ZERO).withoutExpectation(new Cause(carrier, attribute(carrier)));
        return new CallShare(
                carrier, certain, earlier, own, calls, List.of(carrier, certain, own, identity(carrier, own)));
    }

    /** Names the attribute that tells whether a carrier is serverless. */
    private String attribute(String carrier) {
        return traffic.members(side).api(carrier).isPresent() ? UsageFact.RUNS_ON.parameter() : "instance_id";
    }

    /** Calls that are not known are the same only when the same APIs make them. */
    private Object identity(String group, Amount own) {
        if (own.isExact()) {
            return own;
        }
        return traffic.model().mayHoldMore(side, group)
                ? new Object()
                : traffic.model().namesBelow(side, group);
    }

    /** Returns what may be serverless, in the order of the addresses, with true for what certainly is. */
    private static Map<String, Boolean> serverless(SideMembers members) {
        Map<String, Boolean> found = new TreeMap<>();
        alone(members)
                .filter(CallShares::mayBeServerless)
                .forEach(group -> found.put(group.address().text(), group.isServerless()));
        for (GatewayApi api : members.apis().values()) {
            boolean isAlone = members.group(api.address()).isEmpty()
                    && members.sharedBy(api.address()).isEmpty();
            if (isAlone && mayBeServerless(api, members)) {
                found.put(
                        api.address().text(),
                        members.declaredInstance(api.address())
                                .filter(ResourceLink::isNowhere)
                                .isPresent());
            }
        }
        return found;
    }

    private static Stream<ApiGroup> alone(SideMembers members) {
        return members.groups().values().stream()
                .filter(group -> members.instance(group.address()).isEmpty());
    }

    private static boolean mayBeServerless(ApiGroup group) {
        return group.instance().ends().stream()
                .anyMatch(end -> end.fold(here -> false, there -> false, () -> true, () -> true));
    }

    /** An API may be serverless if one of the groups that are possible may be, or is not in the plan. */
    private static boolean mayBeServerless(GatewayApi api, SideMembers members) {
        Optional<ResourceLink> declared = members.declaredInstance(api.address());
        if (declared.isPresent()) {
            return declared.get().isNowhere();
        }
        return api.group().ends().stream()
                .anyMatch(end -> end.fold(
                        here -> mayBeServerless(requireNonNull(members.groups().get(here.address()))),
                        there -> true,
                        () -> false,
                        () -> true));
    }
}
