package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.Fact;
import dev.tollgate.usage.Flow;
import dev.tollgate.usage.Units;
import dev.tollgate.usage.VolumeNode;
import dev.tollgate.usage.Volumes;
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
final class SideTraffic {
    private final TrafficTrees trees;
    private final BilledShares shares;
    private final Map<String, List<String>> parts = new LinkedHashMap<>();
    private final Map<String, String> carriers = new HashMap<>();
    private final Volumes volumes;
    private final @Nullable SideTraffic apart;

    /**
     * @param trees who carries what
     * @param shares how much is billed
     * @throws dev.tollgate.diagnostic.UnusableInputException when parts exceed the whole that is declared for them
     */
    SideTraffic(TrafficTrees trees, BilledShares shares, Units units) {
        this(trees, shares, Volumes.of(trees.roots().values(), units), null);
    }

    private SideTraffic(TrafficTrees trees, BilledShares shares, Volumes volumes, @Nullable SideTraffic apart) {
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
    SideTraffic and(SideTraffic groupsApart) {
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
    List<String> parts(String carrier) {
        return parts.getOrDefault(carrier, List.of());
    }

    /** What a resource carries, as a tree; empty when it carries no traffic on this side. */
    Optional<VolumeNode> tree(String carrier) {
        return Optional.ofNullable(trees.roots().get(carrier));
    }

    /** What a resource carries on which it is decided how much of a flow is billed: requests on APIs, responses on groups. */
    List<String> deciding(String carrier, Flow flow) {
        return parts(carrier).stream().filter(part -> decides(part, flow)).toList();
    }

    /** What a resource carries below which there is nothing, apart from what only may belong to it. */
    List<String> leaves(String carrier) {
        return parts(carrier).stream()
                .filter(part -> isLeaf(part) && !trees.isPossible(part))
                .toList();
    }

    /** True for the part that stands for what may belong to a resource: no resource has its name. */
    boolean isPossible(String part) {
        return trees.isPossible(part);
    }

    /** True when something may belong to what the resource carries. */
    boolean mayCarryMore(String carrier) {
        return parts(carrier).stream().anyMatch(trees::isPossible);
    }

    /** The resource whose verdicts decide what is billed of a part: for responses, its group. */
    String decider(String part, Flow flow) {
        VolumeNode group = flow == Flow.RESPONSES ? trees.group(part) : null;
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
    Amount calls(String group) {
        return volumes.amount(group, Flow.CALLS);
    }

    /** The volume of a part, billed or not. */
    Amount volume(String part, Flow flow) {
        return volumes.amount(part, flow);
    }

    /** The volume of a carrier, or of a part of it, that is billed. */
    Amount billed(String part, Flow flow) {
        if (parts.containsKey(part)) {
            Amount billed = billed(part, flow, counted -> true);
            return apart == null || flow != Flow.RESPONSES ? billed : billed.and(apart.billed(part, flow));
        }
        Amount declared = declared(part, flow);
        BigDecimal most = trees.bandwidth(carriers.getOrDefault(part, part), flow);
        return most == null ? declared : declared.and(Amount.between(BigDecimal.ZERO, most));
    }

    /** The volume of a carrier that is billed, as far as the parts on which that is decided are counted. */
    Amount billed(String carrier, Flow flow, Predicate<String> counted) {
        return carried(carrier, flow, counted, part -> decides(part, flow));
    }

    /** The same with the parts below which there is nothing. */
    Amount billedLeaves(String carrier, Flow flow, Predicate<String> counted) {
        return carried(carrier, flow, counted, this::isLeaf);
    }

    /** The volume that is billed by what is declared, whether the bandwidth carries it or not. */
    Amount declared(String part, Flow flow) {
        return billed(part, flow, counted -> true, end -> decides(end, flow));
    }

    private Amount carried(String carrier, Flow flow, Predicate<String> counted, Predicate<String> ends) {
        Amount some = billed(carrier, flow, counted, ends);
        BigDecimal most = trees.bandwidth(carrier, flow);
        return most == null || some.isExact()
                ? some
                : new Carried(most, billed(carrier, flow, part -> true, ends))
                        .part(some, billed(carrier, flow, counted.negate(), ends));
    }

    private Amount billed(String part, Flow flow, Predicate<String> counted, Predicate<String> ends) {
        return volumes.billed(part, flow, end -> ends.test(end) ? counted(end, flow, counted) : Optional.empty());
    }

    /** The most that the volumes of all that a carrier carries and below which there is nothing come to, each with its weight. */
    @Nullable
    BigDecimal most(String carrier, Flow flow, Function<String, BigDecimal> weights) {
        return volumes.most(carrier, flow, part -> isLeaf(part) ? Optional.of(weights.apply(part)) : Optional.empty());
    }

    /** The billed share of a part below which there is nothing. */
    Amount leafShare(String leaf, Flow flow) {
        return share(leaf, flow).orElse(Amount.between(BigDecimal.ZERO, BigDecimal.ONE));
    }

    /** The calls of a group, as far as its parts are counted below which there is nothing. */
    Amount calls(String group, Predicate<String> counted) {
        return volumes.billed(
                group,
                Flow.CALLS,
                part -> isLeaf(part)
                        ? Optional.of(counted.test(part) ? Amount.exact(1) : Amount.ZERO)
                        : Optional.empty());
    }

    /** True when what a resource carries is less than what is declared of it or of a part of it. */
    boolean fallsShort(String carrier, Flow flow) {
        return volumes.fallsShort(carrier, flow);
    }

    /** True when anything that a carrier carries of a flow is billed, or may be. */
    boolean mayBeBilled(String carrier, Flow flow) {
        return tree(carrier).filter(root -> mayBeBilled(root, flow)).isPresent();
    }

    /** True when anything that a part carries of a flow is billed, or may be, as far as that is decided on it or below it. */
    boolean mayBeBilled(VolumeNode part, Flow flow) {
        return TrafficTrees.all(part)
                .map(VolumeNode::address)
                .filter(each -> decides(each, flow))
                .anyMatch(each -> share(each, flow).filter(Amount::isZero).isEmpty());
    }

    /** True when it is decided on this part how much of a flow is billed, and not known. */
    boolean isOpen(String part, Flow flow) {
        boolean decided = flow == Flow.RESPONSES ? trees.isGroup(part) : trees.isApi(part);
        return decided && shares.of(part).filter(Amount::isExact).isEmpty();
    }

    private Optional<Amount> counted(String part, Flow flow, Predicate<String> counted) {
        return counted.test(part) ? share(part, flow) : Optional.of(Amount.ZERO);
    }

    private boolean decides(String part, Flow flow) {
        return isLeaf(part) || (flow == Flow.RESPONSES && trees.isGroup(part));
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
    private Optional<Amount> share(String part, Flow flow) {
        VolumeNode group = trees.group(part);
        if (flow == Flow.RESPONSES) {
            return Optional.of(group == null ? Amount.ZERO : responses(group.address()));
        }
        if (trees.isApi(part)) {
            return shares.of(part);
        }
        boolean nothingElse = trees.isGroup(part) || trees.isAlone(part);
        boolean declared =
                group != null && group.declared().get(Fact.REQUEST_SIZE).isPresent();
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
