package dev.tollgate.estimate;

import dev.tollgate.gateway.Api;
import dev.tollgate.gateway.Group;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.Declarations;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Flow;
import dev.tollgate.usage.Units;
import dev.tollgate.usage.VolumeNode;
import dev.tollgate.usage.Volumes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The traffic of one side: how much there is, by whom it is carried, and how much of it is billed. */
final class SideTraffic {
    private final BilledShares shares;
    private final Function<Address, Declarations> declared;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Map<String, VolumeNode> trees = new LinkedHashMap<>();
    private final Map<String, VolumeNode> groups = new LinkedHashMap<>();
    private final Set<String> apis = new LinkedHashSet<>();
    private final Volumes volumes;

    /**
     * @param carriers who carries what
     * @param shares how much is billed
     * @param declared what the user declares of a resource
     * @param limits the most GB of each flow that an instance carries; empty where that is not known
     */
    SideTraffic(
            Carriers carriers,
            BilledShares shares,
            Function<Address, Declarations> declared,
            Function<Address, Map<Flow, BigDecimal>> limits,
            Units units) {
        this.shares = shares;
        this.declared = declared;
        List<VolumeNode> roots = new ArrayList<>();
        for (Address instance : carriers.instances()) {
            roots.add(node(
                    instance,
                    limits.apply(instance),
                    carriers.groupsOf(instance).stream()
                            .map(group -> node(group, carriers))
                            .toList()));
        }
        carriers.groupsAlone().forEach(group -> roots.add(node(group, carriers)));
        carriers.apisAlone().forEach(api -> roots.add(node(api)));
        roots.forEach(root -> parts.put(root.address(), all(root).toList()));
        roots.forEach(root -> trees.put(root.address(), root));
        volumes = Volumes.of(roots, units);
    }

    /** The verdicts that decide what is billed of a part. */
    List<TrafficVerdict> verdicts(String part) {
        return shares.verdicts(part);
    }

    /** What a resource carries: itself, its groups, their APIs; nothing when it carries no traffic on this side. */
    List<String> parts(String carrier) {
        return parts.getOrDefault(carrier, List.of());
    }

    /** What a resource carries on which it is decided how much of a flow is billed: requests on APIs, responses on groups. */
    List<String> deciding(String carrier, Flow flow) {
        return parts(carrier).stream().filter(part -> decides(part, flow)).toList();
    }

    /** The calls of a group. */
    Amount calls(String group) {
        return volumes.amount(group, Flow.CALLS);
    }

    /** The volume of a carrier that is billed, as far as its parts are counted. */
    Amount billed(String carrier, Flow flow, Predicate<String> counted) {
        return volumes.billed(carrier, flow, part -> {
            if (!decides(part, flow)) {
                return Optional.empty();
            }
            return counted.test(part) ? share(part, flow) : Optional.of(Amount.ZERO);
        });
    }

    /** True when anything that a carrier carries of a flow is billed, or may be. */
    boolean mayBeBilled(String carrier, Flow flow) {
        return deciding(carrier, flow).stream()
                .anyMatch(part -> mayBeBilled(share(part, flow)));
    }

    /** What a resource carries, as a tree; empty when it carries no traffic on this side. */
    Optional<VolumeNode> tree(String carrier) {
        return Optional.ofNullable(trees.get(carrier));
    }

    /** The volume of a part, billed or not. */
    Amount volume(String part, Flow flow) {
        return volumes.amount(part, flow);
    }

    /** True when anything that a part carries of a flow is billed, or may be, as far as that is decided on it or below it. */
    boolean mayBeBilled(VolumeNode part, Flow flow) {
        return all(part).filter(each -> decides(each, flow)).anyMatch(each -> mayBeBilled(share(each, flow)));
    }

    /** True when it is decided on this part how much of a flow is billed, and not known. */
    boolean isOpen(String part, Flow flow) {
        boolean decided = flow == Flow.RESPONSES ? groups.containsKey(part) : apis.contains(part);
        return decided && shares.of(part).filter(Amount::isExact).isEmpty();
    }

    private static boolean mayBeBilled(Optional<Amount> share) {
        return share.filter(Amount::isZero).isEmpty();
    }

    private boolean decides(String part, Flow flow) {
        VolumeNode group = groups.get(part);
        boolean lowest = apis.contains(part) || (group != null && group.below().isEmpty());
        return flow == Flow.RESPONSES ? group != null || apis.contains(part) : lowest;
    }

    /**
     * The billed share of a part that decides it; empty when anything is possible. An API whose group is not in the plan has no responses
     * of its own, and a group without APIs has no requests unless the user says so.
     */
    private Optional<Amount> share(String part, Flow flow) {
        VolumeNode group = groups.get(part);
        if (flow == Flow.RESPONSES) {
            return Optional.of(
                    Optional.ofNullable(group).flatMap(node -> shares.of(part)).orElse(Amount.ZERO));
        }
        if (group == null) {
            return shares.of(part);
        }
        return group.declared().get(Fact.REQUEST_SIZE).isEmpty() ? Optional.of(Amount.ZERO) : Optional.empty();
    }

    private VolumeNode node(Group group, Carriers carriers) {
        List<VolumeNode> below =
                carriers.apisOf(group.address()).stream().map(this::node).toList();
        VolumeNode node = node(group.address(), Map.of(), below);
        groups.put(node.address(), node);
        return node;
    }

    private VolumeNode node(Api api) {
        apis.add(api.address().text());
        return node(api.address(), Map.of(), List.of());
    }

    private VolumeNode node(Address address, Map<Flow, BigDecimal> limits, List<VolumeNode> below) {
        return new VolumeNode(address.text(), declared.apply(address), limits, below);
    }

    private static Stream<String> all(VolumeNode node) {
        return Stream.concat(Stream.of(node.address()), node.below().stream().flatMap(SideTraffic::all));
    }
}
