package dev.tollgate.estimate.traffic;

import dev.tollgate.money.Amount;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import dev.tollgate.usage.volume.DeclaredVolumes;
import dev.tollgate.usage.volume.VolumeNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The traffic of one side: how much there is, by whom it is carried, and how much of it is billed. */
public final class SideTraffic {
    private final TrafficTrees trees;
    private final BilledShares shares;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Map<String, String> carriers = new HashMap<>();
    private final DeclaredVolumes volumes;
    private final @Nullable SideTraffic apart;

    /**
     * @param trees who carries what
     * @param shares how much is billed
     * @throws dev.tollgate.diagnostic.UnusableInputException when parts exceed the whole that is declared for them
     */
    public SideTraffic(TrafficTrees trees, BilledShares shares, VolumeUnits units) {
        this(trees, shares, DeclaredVolumes.of(trees.roots().values(), units), null);
    }

    private SideTraffic(TrafficTrees trees, BilledShares shares, DeclaredVolumes volumes, @Nullable SideTraffic apart) {
        this.trees = trees;
        this.shares = shares;
        this.volumes = volumes;
        this.apart = apart;
        trees.roots().forEach((address, root) -> {
            List<String> all = TrafficTrees.all(root).map(VolumeNode::address).toList();
            parts.put(address, all);
            all.forEach(part -> carriers.put(part, address));
        });
    }

    /** The same, which also knows the traffic with every group of a pool by itself. */
    public SideTraffic and(SideTraffic groupsApart) {
        return new SideTraffic(trees, shares, volumes, groupsApart);
    }

    /**
     * The traffic with every group of a pool by itself, which tells more of responses where groups are billed in different shares: those of
     * an API are its group's, whichever it is. It tells nothing of requests.
     */
    SideTraffic apart() {
        return apart == null ? this : apart;
    }

    /** What a resource carries: itself, its groups, their APIs; nothing when it carries no traffic on this side. */
    public List<String> parts(String carrier) {
        return parts.getOrDefault(carrier, List.of());
    }

    /** What a resource carries, as a tree; empty when it carries no traffic on this side. */
    public Optional<VolumeNode> tree(String carrier) {
        return Optional.ofNullable(trees.roots().get(carrier));
    }

    /** What a resource carries on which it is decided how much of a flow is billed: requests on APIs, responses on groups. */
    List<String> deciding(String carrier, UsageFlow flow) {
        return parts(carrier).stream().filter(part -> decides(part, flow)).toList();
    }

    /** What a resource carries below which there is nothing, apart from what only may belong to it. */
    public List<String> leaves(String carrier) {
        return parts(carrier).stream()
                .filter(part -> isLeaf(part) && !trees.isPossible(part))
                .toList();
    }

    /** True for the part that stands for what may belong to a resource: no resource has its name. */
    public boolean isPossible(String part) {
        return trees.isPossible(part);
    }

    /** True when something may belong to what the resource carries. */
    public boolean mayCarryMore(String carrier) {
        return parts(carrier).stream().anyMatch(trees::isPossible);
    }

    /** The resource whose verdicts decide what is billed of a part: for responses, its group. */
    String decider(String part, UsageFlow flow) {
        VolumeNode group = flow == UsageFlow.RESPONSES ? trees.group(part) : null;
        return group == null ? part : group.address();
    }

    /** The verdicts on a resource; none on a pool of groups that do not certainly bill alike, so that it is never the same. */
    List<TrafficVerdict> verdicts(String decider) {
        List<String> members = trees.members(decider);
        if (members.size() < 2) {
            return shares.verdicts(decider);
        }
        return responses(decider).isExact()
                ? members.stream()
                        .flatMap(group -> shares.verdicts(group).stream())
                        .toList()
                : List.of();
    }

    /** The calls of a group. */
    public Amount calls(String group) {
        return volumes.amount(group, UsageFlow.CALLS);
    }

    /** The volume of a part, billed or not. */
    public Amount volume(String part, UsageFlow flow) {
        return volumes.amount(part, flow);
    }

    /** The volume of a carrier, or of a part of it, that is billed. */
    public Amount billed(String part, UsageFlow flow) {
        if (parts.containsKey(part)) {
            Amount billed = billed(part, flow, counted -> true);
            return apart == null || flow != UsageFlow.RESPONSES ? billed : billed.and(apart.billed(part, flow));
        }
        Amount declared = declared(part, flow);
        BigDecimal most = trees.bandwidth(carriers.getOrDefault(part, part), flow);
        return most == null ? declared : declared.and(Amount.between(BigDecimal.ZERO, most));
    }

    /** The volume of a carrier that is billed, as far as the parts on which that is decided are counted. */
    Amount billed(String carrier, UsageFlow flow, Predicate<String> counted) {
        return carried(carrier, flow, counted, part -> decides(part, flow));
    }

    /** The same with the parts below which there is nothing. */
    Amount billedLeaves(String carrier, UsageFlow flow, Predicate<String> counted) {
        return carried(carrier, flow, counted, this::isLeaf);
    }

    /** The volume that is billed by what is declared, whether the bandwidth carries it or not. */
    Amount declared(String part, UsageFlow flow) {
        return billed(part, flow, counted -> true, end -> decides(end, flow));
    }

    private Amount carried(String carrier, UsageFlow flow, Predicate<String> counted, Predicate<String> ends) {
        Amount some = billed(carrier, flow, counted, ends);
        BigDecimal most = trees.bandwidth(carrier, flow);
        return most == null || some.isExact()
                ? some
                : new BandwidthCap(most, billed(carrier, flow, part -> true, ends))
                        .part(some, billed(carrier, flow, counted.negate(), ends));
    }

    private Amount billed(String part, UsageFlow flow, Predicate<String> counted, Predicate<String> ends) {
        return volumes.billed(part, flow, end -> ends.test(end) ? counted(end, flow, counted) : Optional.empty());
    }

    /** The most that the volumes of all that a carrier carries and below which there is nothing come to, each with its weight. */
    @Nullable
    BigDecimal most(String carrier, UsageFlow flow, Function<String, BigDecimal> weights) {
        return volumes.most(carrier, flow, part -> isLeaf(part) ? Optional.of(weights.apply(part)) : Optional.empty());
    }

    /** The billed share of a part below which there is nothing. */
    Amount leafShare(String leaf, UsageFlow flow) {
        return share(leaf, flow).orElse(Amount.between(BigDecimal.ZERO, BigDecimal.ONE));
    }

    /** The calls of a group, as far as its parts are counted below which there is nothing. */
    public Amount calls(String group, Predicate<String> counted) {
        return volumes.billed(
                group,
                UsageFlow.CALLS,
                part -> isLeaf(part)
                        ? Optional.of(counted.test(part) ? Amount.exact(1) : Amount.ZERO)
                        : Optional.empty());
    }

    /** True when what a resource carries is less than what is declared of it or of a part of it. */
    public boolean fallsShort(String carrier, UsageFlow flow) {
        return volumes.fallsShort(carrier, flow);
    }

    /** True when anything that a carrier carries of a flow is billed, or may be. */
    boolean mayBeBilled(String carrier, UsageFlow flow) {
        return tree(carrier).filter(root -> mayBeBilled(root, flow)).isPresent();
    }

    /** True when anything that a part carries of a flow is billed, or may be, as far as that is decided on it or below it. */
    public boolean mayBeBilled(VolumeNode part, UsageFlow flow) {
        return TrafficTrees.all(part)
                .map(VolumeNode::address)
                .filter(each -> decides(each, flow))
                .anyMatch(each -> share(each, flow).filter(Amount::isZero).isEmpty());
    }

    /** True when it is decided on this part how much of a flow is billed, and not known. */
    public boolean isOpen(String part, UsageFlow flow) {
        boolean decided = flow == UsageFlow.RESPONSES ? trees.isGroup(part) : trees.isApi(part);
        return decided && shares.of(part).filter(Amount::isExact).isEmpty();
    }

    private Optional<Amount> counted(String part, UsageFlow flow, Predicate<String> counted) {
        return counted.test(part) ? share(part, flow) : Optional.of(Amount.ZERO);
    }

    private boolean decides(String part, UsageFlow flow) {
        return isLeaf(part) || (flow == UsageFlow.RESPONSES && trees.isGroup(part));
    }

    private boolean isLeaf(String part) {
        VolumeNode group = trees.isGroup(part) ? trees.group(part) : null;
        return trees.isApi(part)
                || trees.isPossible(part)
                || (group != null && group.below().isEmpty());
    }

    /**
     * The billed share of a part; empty when anything is possible. An API whose group is not in the plan has no responses of its own, a
     * group without APIs has no requests unless the user says so, and what only may belong here is billed where it is.
     */
    private Optional<Amount> share(String part, UsageFlow flow) {
        VolumeNode group = trees.group(part);
        if (flow == UsageFlow.RESPONSES) {
            return Optional.of(group == null ? Amount.ZERO : responses(group.address()));
        }
        if (trees.isApi(part)) {
            return shares.of(part);
        }
        boolean nothingElse = trees.isGroup(part) || trees.isAlone(part);
        boolean declared =
                group != null && group.declared().get(UsageFact.REQUEST_SIZE).isPresent();
        return nothingElse && declared ? Optional.empty() : Optional.of(Amount.ZERO);
    }

    /** The billed share of the responses of a group, or of any group of a pool. */
    private Amount responses(String group) {
        return trees.members(group).stream()
                .map(member -> shares.of(member).orElse(Amount.ZERO))
                .reduce(Amount::or)
                .orElse(Amount.ZERO);
    }
}
