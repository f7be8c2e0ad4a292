package dev.tollgate.gateway.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.volume.VolumePart;
import dev.tollgate.usage.volume.VolumeWeights;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How much more of the volume of each part is billed after than before, from -1 to 1. What is the same on both sides makes no difference,
 * whether the share is known or not.
 */
final class PairedShares {
    private final EstateTraffic traffic;
    private final UsageFlow flow;
    private final SameVerdict unchanged;
    private final Map<String, Amount> changes = new HashMap<>();
    private final Map<String, Boolean> same = new HashMap<>();

    PairedShares(EstateTraffic traffic, UsageFlow flow, SameVerdict unchanged) {
        this.traffic = traffic;
        this.flow = flow;
        this.unchanged = unchanged;
    }

    /** Returns the weights of a bound of the difference. */
    VolumeWeights weights(Function<Amount, BigDecimal> bound) {
        return new VolumeWeights() {
            @Override
            public @Nullable BigDecimal ofPart(VolumePart part) {
                return part.kind() == VolumePart.Kind.API ? bound.apply(change(part)) : null;
            }

            @Override
            public BigDecimal ofRest(VolumePart whole) {
                return bound.apply(changeOfRest(whole));
            }
        };
    }

    static BigDecimal rise(Amount change) {
        return requireNonNull(change.high(), "shares have bounds");
    }

    static BigDecimal fall(Amount change) {
        return requireNonNull(change.low(), "shares have bounds").negate();
    }

    /** Returns true if an API, or what the plan does not show of a whole, is there on both sides and is billed alike. */
    boolean isSame(VolumePart part) {
        return same.computeIfAbsent(
                part.name(),
                name -> part.kind() == VolumePart.Kind.API
                        ? part.sides().size() == 2 && isSameApi(name)
                        : isSameRest(part));
    }

    private Amount change(VolumePart part) {
        return changes.computeIfAbsent(
                part.name(),
                name -> isSame(part)
                        ? Amount.ZERO
                        : difference(
                                part.sides(),
                                side -> traffic.shares(side)
                                        .of(flow)
                                        .ofPart(part)
                                        .orElse(Amount.ZERO)));
    }

    private static Amount difference(Set<Side> sides, Function<Side, Amount> share) {
        Amount before = sides.contains(Side.BEFORE) ? share.apply(Side.BEFORE) : Amount.ZERO;
        Amount after = sides.contains(Side.AFTER) ? share.apply(Side.AFTER) : Amount.ZERO;
        return after.minus(before);
    }

    private boolean isSameApi(String api) {
        if (flow == UsageFlow.REQUESTS) {
            return isSame(api, api);
        }
        Set<LinkTarget> before = traffic.shares(Side.BEFORE).groupsOf(api);
        Set<LinkTarget> after = traffic.shares(Side.AFTER).groupsOf(api);
        Optional<String> was = only(before);
        Optional<String> is = only(after);
        if (was.isPresent() && is.isPresent()) {
            return isSame(was.get(), is.get());
        }
        return before.equals(after) && before.stream().allMatch(this::isSameEnd);
    }

    private static Optional<String> only(Set<LinkTarget> groups) {
        return groups.size() == 1
                ? groups.iterator()
                        .next()
                        .fold(
                                here -> Optional.of(here.address().text()),
                                there -> Optional.empty(),
                                Optional::empty,
                                Optional::empty)
                : Optional.empty();
    }

    /** A group that the plan does not hold is not changed by it; a group that is not known may be any. */
    private boolean isSameEnd(LinkTarget group) {
        return group.fold(
                here -> isSame(here.address().text(), here.address().text()),
                there -> true,
                () -> true,
                () -> traffic.members(Side.AFTER).groups().keySet().stream()
                        .allMatch(each -> isSame(each.text(), each.text())));
    }

    private boolean isSame(String before, String after) {
        return unchanged.isSame(
                traffic.shares(Side.BEFORE).verdicts(before),
                traffic.shares(Side.AFTER).verdicts(after));
    }

    /** A plan does not change what it does not show, except by the group that this belongs to. */
    private Amount changeOfRest(VolumePart whole) {
        Set<Side> sides = traffic.sidesOfRest(whole, flow);
        if (sides.size() == 2 && isSame(whole)) {
            return Amount.ZERO;
        }
        return difference(sides, side -> traffic.shares(side).of(flow).ofRest(whole));
    }

    private boolean isSameRest(VolumePart whole) {
        boolean byGroup = flow == UsageFlow.RESPONSES && whole.kind() == VolumePart.Kind.GROUP;
        return whole.sides().size() == 2 && (!byGroup || isSame(whole.name(), whole.name()));
    }
}
