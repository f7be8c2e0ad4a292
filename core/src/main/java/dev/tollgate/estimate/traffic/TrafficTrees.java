package dev.tollgate.estimate.traffic;

import dev.tollgate.gateway.model.ApiGroup;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import dev.tollgate.usage.volume.DeclaredVolumes;
import dev.tollgate.usage.volume.VolumeNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What carries traffic on one side, as trees: instances over groups over APIs.
 *
 * <p>Where it is not certain what a group or an API belongs to, it is a tree of its own, and on everything that it may belong to there is
 * a part for it: what is declared there may include it.
 */
public final class TrafficTrees {
    private final BilledOn carriers;
    private final Function<Address, UsageDeclarations> declared;
    private final VolumeUnits units;
    private final Map<String, VolumeNode> roots = new LinkedHashMap<>();
    private final Map<String, VolumeNode> groups = new HashMap<>();
    private final Map<String, List<String>> members = new HashMap<>();
    private final Map<String, String> groupOf = new HashMap<>();
    private final Map<String, Map<UsageFlow, BigDecimal>> bandwidths = new HashMap<>();
    private final Set<String> apis = new HashSet<>();
    private final Set<String> possible = new HashSet<>();
    private final Set<String> uncertain = new HashSet<>();
    private final IdentityHashMap<Collection<Address>, Map<UsageFlow, BigDecimal>> together = new IdentityHashMap<>();

    /**
     * @param declared what the user declares of a resource
     * @param bandwidth the most GB of each flow that an instance carries over the Internet; empty where that is not known
     */
    public TrafficTrees(
            BilledOn carriers,
            Function<Address, UsageDeclarations> declared,
            Function<Address, Map<UsageFlow, BigDecimal>> bandwidth,
            VolumeUnits units) {
        this.carriers = carriers;
        this.declared = declared;
        this.units = units;
        List<VolumeNode> strayApis =
                carriers.apisAlone().stream().map(this::node).toList();
        Map<String, Map<UsageFlow, BigDecimal>> most = most(strayApis);
        List<VolumeNode> strayGroups =
                carriers.groupsAlone().stream().map(group -> node(group, most)).toList();
        most.putAll(most(strayGroups));
        for (Address instance : carriers.instances()) {
            List<VolumeNode> below = new ArrayList<>();
            carriers.groupsOf(instance).forEach(group -> below.add(node(group, most)));
            carriers.poolsOf(instance).forEach(pool -> below.add(node(pool, most)));
            others(instance.text(), carriers.mayRunOn(instance), "instance_id", most, below);
            add(new VolumeNode(instance.text(), declared.apply(instance), below));
            bandwidths.put(instance.text(), bandwidth.apply(instance));
        }
        strayGroups.forEach(this::add);
        strayApis.forEach(this::add);
    }

    /** The trees, by the resource on which each is billed. */
    Map<String, VolumeNode> roots() {
        return roots;
    }

    /** The most GB of a flow that a carrier takes over the Internet; null when nothing tells that. */
    @Nullable
    BigDecimal bandwidth(String carrier, UsageFlow flow) {
        return bandwidths.getOrDefault(carrier, Map.of()).get(flow);
    }

    /** The group, or the pool of groups, that is or that holds this part. */
    @Nullable
    VolumeNode group(String part) {
        String group = groupOf.get(part);
        return group == null ? null : groups.get(group);
    }

    /** The groups of the plan that a part is which stands for groups: itself, or those of its pool. */
    List<String> members(String group) {
        return members.getOrDefault(group, List.of());
    }

    boolean isGroup(String part) {
        return groups.containsKey(part);
    }

    boolean isApi(String part) {
        return apis.contains(part);
    }

    /** True for the part that stands for what may belong to a resource, and is billed by itself. */
    boolean isPossible(String part) {
        return possible.contains(part);
    }

    /** True when that is all that a group certainly holds. */
    boolean isAlone(String part) {
        return isPossible(part) && uncertain.contains(groupOf.getOrDefault(part, ""));
    }

    static Stream<VolumeNode> all(VolumeNode node) {
        List<VolumeNode> all = new ArrayList<>();
        add(node, all);
        return all.stream();
    }

    private static void add(VolumeNode node, List<VolumeNode> all) {
        all.add(node);
        node.below().forEach(each -> add(each, all));
    }

    private void add(VolumeNode root) {
        roots.put(root.address(), root);
    }

    private VolumeNode node(ApiGroup group, Map<String, Map<UsageFlow, BigDecimal>> most) {
        List<VolumeNode> below = new ArrayList<>();
        carriers.apisOf(group.address()).forEach(api -> below.add(node(api)));
        if (!isDeployed(carriers.apisOf(group.address()))) {
            uncertain.add(group.address().text());
        }
        others(group.address().text(), carriers.mayBelongTo(group.address()), "group_id", most, below);
        VolumeNode node = new VolumeNode(group.address().text(), declared.apply(group.address()), below);
        return group(node, List.of(group));
    }

    /** All groups of a pool as if they were one: what is declared of them counts where their sum is told. */
    private VolumeNode node(AmbiguousGroups pool, Map<String, Map<UsageFlow, BigDecimal>> most) {
        List<VolumeNode> below = new ArrayList<>();
        Set<Address> strays = new LinkedHashSet<>();
        long empty = 0;
        for (ApiGroup group : pool.groups()) {
            List<GatewayApi> certain = carriers.apisOf(group.address());
            certain.forEach(api -> below.add(node(api)));
            strays.addAll(carriers.mayBelongTo(group.address()));
            empty += isDeployed(certain) ? 0 : 1;
        }
        pool.apis().forEach(api -> below.add(node(api)));
        // With fewer APIs than groups, one of the groups certainly holds nothing that the plan shows.
        if (pool.apis().stream().filter(TrafficTrees::isDeployed).count() < empty) {
            uncertain.add(pool.name());
            strays.addAll(pool.apis().stream().map(GatewayApi::address).toList());
        }
        others(pool.name(), strays, "group_id", most, below);
        Cause cause = new Cause(pool.apis().get(0).address().text(), "group_id");
        List<UsageDeclarations> each = pool.groups().stream()
                .map(group -> declared.apply(group.address()))
                .toList();
        UsageDeclarations sum = UsageDeclarations.together(each);
        Map<UsageFlow, BigDecimal> least = UsageDeclarations.least(each, units);
        return group(new VolumeNode(pool.name(), sum, least, Map.of(), below, cause), pool.groups());
    }

    private VolumeNode group(VolumeNode node, List<ApiGroup> all) {
        groups.put(node.address(), node);
        members.put(
                node.address(),
                all.stream().map(group -> group.address().text()).toList());
        groupOf.put(node.address(), node.address());
        node.below().forEach(part -> groupOf.put(part.address(), node.address()));
        return node;
    }

    private static boolean isDeployed(List<GatewayApi> apis) {
        return apis.stream().anyMatch(TrafficTrees::isDeployed);
    }

    private static boolean isDeployed(GatewayApi api) {
        return !api.stages().known().isEmpty();
    }

    private VolumeNode node(GatewayApi api) {
        apis.add(api.address().text());
        return new VolumeNode(api.address().text(), declared.apply(api.address()), List.of());
    }

    /** Adds the part for what may belong to a resource: at most as much as all of that together. */
    private void others(
            String owner,
            Collection<Address> strays,
            String attribute,
            Map<String, Map<UsageFlow, BigDecimal>> most,
            List<VolumeNode> below) {
        if (strays.isEmpty()) {
            return;
        }
        // A resource that certainly holds nothing may have traffic that the plan does not show, so that nothing bounds
        // it.
        Map<UsageFlow, BigDecimal> limits =
                uncertain.contains(owner) ? Map.of() : together.computeIfAbsent(strays, all -> together(all, most));
        String address = "what may belong to " + owner;
        possible.add(address);
        Cause cause = new Cause(strays.iterator().next().text(), attribute);
        below.add(new VolumeNode(address, UsageDeclarations.NONE, Map.of(), limits, List.of(), cause));
    }

    private static Map<UsageFlow, BigDecimal> together(
            Collection<Address> strays, Map<String, Map<UsageFlow, BigDecimal>> most) {
        Map<UsageFlow, BigDecimal> together = new EnumMap<>(UsageFlow.class);
        for (UsageFlow flow : UsageFlow.values()) {
            BigDecimal sum = BigDecimal.ZERO;
            for (Address stray : strays) {
                BigDecimal each = most.getOrDefault(stray.text(), Map.of()).get(flow);
                sum = sum == null || each == null ? null : sum.add(each);
            }
            if (sum != null) {
                together.put(flow, sum);
            }
        }
        return together;
    }

    /** The most of each flow that each of these can carry, where something bounds it. */
    private Map<String, Map<UsageFlow, BigDecimal>> most(List<VolumeNode> strays) {
        Map<String, Map<UsageFlow, BigDecimal>> most = new HashMap<>();
        if (!strays.isEmpty()) {
            DeclaredVolumes volumes = DeclaredVolumes.of(strays, units);
            for (VolumeNode stray : strays) {
                Map<UsageFlow, BigDecimal> flows = new EnumMap<>(UsageFlow.class);
                for (UsageFlow flow : UsageFlow.values()) {
                    Amount amount = volumes.amount(stray.address(), flow);
                    if (amount.high() != null) {
                        flows.put(flow, amount.high());
                    }
                }
                most.put(stray.address(), flows);
            }
        }
        return most;
    }
}
