package dev.tollgate.gateway.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.volume.BilledVolume;
import dev.tollgate.usage.volume.PartVolume;
import dev.tollgate.usage.volume.VolumePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How the billed traffic changes, in the tightest bounds that follow: from both sides; from what is left of them without the parts that
 * are billed alike before and after; and from the change of the billed shares, because the volumes are the same.
 */
final class TrafficChanges {
    private static final Amount ANYTHING = Amount.between(null, null);

    private final EstateTraffic traffic;
    private final Map<UsageFlow, PairedShares> shares = new EnumMap<>(UsageFlow.class);
    private final Map<Side, Map<String, List<VolumePart>>> moved = new EnumMap<>(Side.class);

    TrafficChanges(EstateTraffic traffic, SameVerdict unchanged) {
        this.traffic = traffic;
        for (UsageFlow flow : UsageFlow.values()) {
            shares.put(flow, new PairedShares(traffic, flow, unchanged));
        }
        for (Side side : Side.values()) {
            Map<String, List<VolumePart>> byCarrier = new HashMap<>();
            for (VolumePart part : traffic.model().moved()) {
                byCarrier
                        .computeIfAbsent(traffic.model().root(side, part.name()), key -> new ArrayList<>())
                        .add(part);
            }
            moved.put(side, byCarrier);
        }
    }

    /** Returns how much more a carrier costs after than before. */
    Amount cost(String carrier, UsageFlow flow, Amount price) {
        Amount sides = cost(Side.AFTER, carrier, flow, price).minus(cost(Side.BEFORE, carrier, flow, price));
        if (sides.isExact() || !traffic.carries(Side.BEFORE, carrier) || !traffic.carries(Side.AFTER, carrier)) {
            return sides;
        }
        Amount apart = apart(Side.AFTER, carrier, flow, price).minus(apart(Side.BEFORE, carrier, flow, price));
        return sides.and(apart)
                .and(paired(carrier, flow).map(gb -> cost(gb, price)).orElse(ANYTHING));
    }

    private Amount cost(Side side, String carrier, UsageFlow flow, Amount price) {
        return traffic.carries(side, carrier)
                ? traffic.billed(side, carrier, flow).times(price)
                : Amount.ZERO;
    }

    /** Returns the cost of the parts that are not billed alike on both sides. */
    private Amount apart(Side side, String carrier, UsageFlow flow, Amount price) {
        Predicate<VolumePart> alike = part -> isAlike(part, carrier, flow);
        Amount some = billed(side, carrier, flow, alike.negate());
        BigDecimal most = traffic.bandwidth(side, carrier, flow);
        if (most == null || some.isExact()) {
            return some.times(price);
        }
        BandwidthCap cap = new BandwidthCap(most, traffic.declared(side, carrier, flow));
        return cap.cut(some, billed(side, carrier, flow, alike)).times(price);
    }

    private boolean isAlike(VolumePart part, String carrier, UsageFlow flow) {
        return part.sides().size() == 2
                && traffic.model().root(Side.BEFORE, part.name()).equals(carrier)
                && traffic.model().root(Side.AFTER, part.name()).equals(carrier)
                && shares(flow).isSame(part);
    }

    private Amount billed(Side side, String carrier, UsageFlow flow, Predicate<VolumePart> counts) {
        BilledVolume.Shares all = traffic.shares(side).of(flow);
        BilledVolume.Shares counted = new BilledVolume.Shares() {
            @Override
            public Optional<Amount> ofPart(VolumePart part) {
                if (part.kind() != VolumePart.Kind.API) {
                    return Optional.empty();
                }
                return counts.test(part) ? all.ofPart(part) : Optional.of(Amount.ZERO);
            }

            @Override
            public Amount ofRest(VolumePart whole) {
                return counts.test(whole) ? all.ofRest(whole) : Amount.ZERO;
            }
        };
        return traffic.carried(side, carrier, flow)
                .map(new BilledVolume(flow, counted)::of)
                .orElse(Amount.ZERO);
    }

    /** Returns how many GB more are billed; empty if the carrier stands alone on one side only. */
    private Optional<Amount> paired(String carrier, UsageFlow flow) {
        if (!traffic.model().isRoot(Side.BEFORE, carrier) || !traffic.model().isRoot(Side.AFTER, carrier)) {
            return Optional.empty();
        }
        return traffic.volumeOnBoth(carrier, flow)
                .map(volume -> change(volume, flow)
                        .plus(moved(Side.AFTER, carrier, flow))
                        .minus(moved(Side.BEFORE, carrier, flow)));
    }

    private Amount change(PartVolume volume, UsageFlow flow) {
        BigDecimal fall = volume.most(shares(flow).weights(PairedShares::fall));
        BigDecimal rise = volume.most(shares(flow).weights(PairedShares::rise));
        return Amount.between(fall == null ? null : fall.negate(), rise);
    }

    private Amount moved(Side side, String carrier, UsageFlow flow) {
        List<VolumePart> parts = moved.getOrDefault(side, Map.of()).getOrDefault(carrier, List.of());
        return Amount.sum(parts.stream()
                .map(part -> traffic.declared(side, part.name(), flow))
                .toList());
    }

    private PairedShares shares(UsageFlow flow) {
        return requireNonNull(shares.get(flow));
    }

    /** Prices a difference: at the dearest price if it is more, at the cheapest if it is less. */
    private static Amount cost(Amount gb, Amount price) {
        BigDecimal low = gb.low() == null ? null : cost(gb.low().negate(), price);
        return Amount.between(low == null ? null : low.negate(), cost(gb.high(), price));
    }

    private static @Nullable BigDecimal cost(@Nullable BigDecimal gb, Amount price) {
        if (gb == null || gb.signum() == 0) {
            return gb;
        }
        BigDecimal each = gb.signum() > 0 ? price.high() : price.low();
        return each == null ? null : gb.multiply(each);
    }
}
