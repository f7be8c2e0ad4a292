package dev.tollgate.gateway.advice;

import dev.tollgate.advice.PaymentComparison;
import dev.tollgate.advice.PaymentComparison.OfGroups;
import dev.tollgate.advice.PaymentComparison.OfInstance;
import dev.tollgate.advice.PriceContext;
import dev.tollgate.gateway.calls.CallVolumes;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.price.PriceBook;
import dev.tollgate.usage.UsageInputs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares the ways to pay for what a plan leads to. */
public final class PlanComparer {
    private final Plan plan;
    private final GatewayEstate after;
    private final PriceContext basis;
    private final CallVolumes calls;

    /**
     * @param plan the plan
     * @param after what it leads to
     * @param book the prices
     * @param use what the user declares
     * @param calls the calls of what it leads to
     */
    public PlanComparer(Plan plan, GatewayEstate after, PriceBook book, UsageInputs use, CallVolumes calls) {
        this.plan = plan;
        this.after = after;
        this.basis = new PriceContext(book, use);
        this.calls = calls;
    }

    /** The answer. */
    public PaymentComparison comparison() {
        return new PaymentComparison(instances(), groups());
    }

    private List<OfInstance> instances() {
        List<OfInstance> found = new ArrayList<>();
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                after.instance(change.address())
                        .map(instance -> new InstanceComparison(basis, calls, change, instance).comparison())
                        .ifPresent(found::add);
            }
        }
        found.sort(Comparator.comparing(OfInstance::address));
        return found;
    }

    private List<OfGroups> groups() {
        Set<Address> fresh = fresh();
        Map<String, List<ApiGroup>> byRegion = new TreeMap<>();
        calls.serverlessGroups().stream()
                .sorted(Comparator.comparing(group -> group.address().text()))
                .forEach(group -> byRegion.computeIfAbsent(
                                group.placement().region().orElse(""), key -> new ArrayList<>())
                        .add(group));
        return byRegion.values().stream()
                .map(groups -> new GroupComparison(
                                basis,
                                calls,
                                groups,
                                groups.stream().allMatch(group -> fresh.contains(group.address())))
                        .comparison())
                .toList();
    }

    /** What is not there yet. */
    private Set<Address> fresh() {
        Set<Address> fresh = new HashSet<>();
        for (ResourceChange change : plan.changes()) {
            if (change.action() == Action.CREATE || change.action().isReplace()) {
                fresh.add(change.address());
            }
        }
        return fresh;
    }
}
