package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Side;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The volumes of one flow on each side: from the parts up to the wholes, then down again to what the other parts leave. */
final class FlowVolumes {
    private final VolumeModel model;
    private final UsageFlow flow;
    private final @Nullable FlowVolumes calls;
    private final VolumeUnits units;
    private final Consumer<VolumePart> exceeded;
    private final Map<Side, Map<String, PartVolume>> sums = new EnumMap<>(Side.class);
    private final Map<Side, Map<String, VolumeRange>> extras = new EnumMap<>(Side.class);
    private final Map<Side, Map<String, PartVolume>> settled = new EnumMap<>(Side.class);
    private final Map<Side, IdentityHashMap<Set<String>, VolumeRange>> uncertain = new EnumMap<>(Side.class);

    /**
     * @param calls the calls, or null if this is them
     * @param exceeded takes note of wholes that are less than their parts
     */
    FlowVolumes(
            VolumeModel model,
            UsageFlow flow,
            @Nullable FlowVolumes calls,
            VolumeUnits units,
            Consumer<VolumePart> exceeded) {
        this.model = model;
        this.flow = flow;
        this.calls = calls;
        this.units = units;
        this.exceeded = exceeded;
        for (Side side : Side.values()) {
            sums.put(side, new HashMap<>());
            extras.put(side, new HashMap<>());
            uncertain.put(side, new IdentityHashMap<>());
        }
        for (Side side : Side.values()) {
            settled.put(side, PartVolume.settled(model.roots(side), root -> sum(side, root)));
        }
    }

    /** Returns the volume of a part on one side. */
    @Nullable
    PartVolume on(Side side, String part) {
        return requireNonNull(settled.get(side)).get(part);
    }

    /** Returns what is declared of a part, or any volume. */
    VolumeRange declared(Side side, VolumePart part) {
        if (part.kind() == VolumePart.Kind.POOL) {
            return declaredOfGroups(side, part);
        }
        if (flow == UsageFlow.CALLS) {
            return part.declared()
                    .get(UsageFact.CALLS)
                    .map(declared -> VolumeRange.exactly(declared.value()))
                    .orElse(VolumeRange.ANY);
        }
        Optional<DeclaredValue<PayloadSize>> size = PartVolume.sizeOf(part, flow);
        return size.isEmpty()
                ? VolumeRange.ANY
                : declared(side, part, size.get().value());
    }

    private VolumeRange declared(Side side, VolumePart part, PayloadSize size) {
        return size.fold(VolumeRange::exactly, kb -> times(callsOf(side, part), kb));
    }

    /** Returns the calls of all that belongs to a part, or may. */
    private VolumeRange callsOf(Side side, VolumePart part) {
        PartVolume certain = calls == null ? null : calls.on(side, part.name());
        if (calls == null || certain == null) {
            return VolumeRange.ANY;
        }
        VolumeRange known = certain.bounds();
        BigDecimal most = VolumeRange.plus(
                known.high(), calls.uncertain(side, part.name()).high());
        return VolumeRange.between(
                known.low(), VolumeRange.lesser(most, calls.declared(side, part).high()));
    }

    private VolumeRange times(VolumeRange range, BigDecimal kb) {
        BigDecimal most = range.high();
        if (most == null) {
            return kb.signum() == 0 ? VolumeRange.NONE : VolumeRange.ANY;
        }
        return new VolumeRange(units.gb(range.low(), kb), units.gb(most, kb));
    }

    /** Adds up what is declared of the groups of a pool; groups of which nothing is declared carry any volume. */
    private VolumeRange declaredOfGroups(Side side, VolumePart pool) {
        List<VolumePart> groups = model.below(side, pool).stream()
                .filter(part -> part.kind() == VolumePart.Kind.GROUP)
                .toList();
        List<BigDecimal> sizes = new ArrayList<>();
        groups.forEach(group -> sizes.add(PartVolume.perCall(group, flow)));
        BigDecimal first = sizes.isEmpty() ? null : sizes.get(0);
        if (first != null && sizes.stream().allMatch(size -> size != null && size.compareTo(first) == 0)) {
            return times(callsOf(side, pool), first);
        }
        return VolumeRange.sum(
                groups.stream().map(group -> declared(side, group)).toList());
    }

    /** Returns the volume of a part from what lies below it, before what lies above is looked at. */
    PartVolume sum(Side side, VolumePart part) {
        Map<String, PartVolume> known = requireNonNull(sums.get(side));
        PartVolume sum = known.get(part.name());
        if (sum == null) {
            sum = computeSum(side, part);
            known.put(part.name(), sum);
        }
        return sum;
    }

    private PartVolume computeSum(Side side, VolumePart part) {
        VolumeRange declared = declared(side, part);
        if (part.kind() == VolumePart.Kind.API) {
            return new PartVolume(part, declared.and(mostOfOne(side, part)), null, List.of());
        }
        if (part.bare().contains(side)) {
            return new PartVolume(part, VolumeRange.NONE, null, List.of());
        }
        List<PartVolume> below =
                model.below(side, part).stream().map(each -> sum(side, each)).toList();
        VolumeRange shown =
                VolumeRange.sum(below.stream().map(PartVolume::bounds).toList());
        VolumeRange total = total(side, part, declared);
        if (total.isBelow(shown)) {
            exceeded.accept(part);
            return new PartVolume(part, shown, null, below);
        }
        boolean rest = hasRest(side, part, declared, total, shown);
        VolumeRange uncertain = uncertain(side, part.name());
        BigDecimal least =
                uncertain.high() == null ? BigDecimal.ZERO : total.low().subtract(uncertain.high());
        VolumeRange own = VolumeRange.between(least, total.high());
        VolumeRange bounds =
                own.and(rest ? new VolumeRange(shown.low(), null) : shown).and(mostOfOne(side, part));
        return new PartVolume(part, bounds, rest ? VolumeRange.ANY : null, below);
    }

    /** Returns any volume that fits into one of the wholes to one of which the part belongs. */
    private VolumeRange mostOfOne(Side side, VolumePart part) {
        BigDecimal most = BigDecimal.ZERO;
        Set<String> wholes = model.on(side).among().getOrDefault(part.name(), Set.of());
        for (String whole : wholes) {
            BigDecimal high = declared(side, model.part(whole)).high();
            most = most == null || high == null ? null : most.max(high);
        }
        return wholes.isEmpty() ? VolumeRange.ANY : new VolumeRange(BigDecimal.ZERO, most);
    }

    /** A rest is what parts cannot fill, or what may hide beside parts that come or go with a volume that nobody declares. */
    private boolean hasRest(Side side, VolumePart part, VolumeRange declared, VolumeRange total, VolumeRange shown) {
        if (part.open().contains(side)) {
            return true;
        }
        if (declared.equals(VolumeRange.ANY)) {
            return false;
        }
        boolean changes =
                !extra(Side.BEFORE, part).isExact() || !extra(Side.AFTER, part).isExact();
        boolean hides = changes && part.kind() != VolumePart.Kind.POOL;
        return shown.isBelow(total)
                || (hides && part.sides().size() == 2 && part.bare().isEmpty());
    }

    /** Returns the total of a whole on one side: the larger side carries what is declared, the other the difference less. */
    private VolumeRange total(Side side, VolumePart part, VolumeRange declared) {
        boolean perCall = flow != UsageFlow.CALLS && PartVolume.perCall(part, flow) != null;
        if (declared.equals(VolumeRange.ANY) || perCall || part.isOneSided()) {
            return declared;
        }
        VolumeRange own = extra(side, part);
        VolumeRange other = extra(opposite(side), part);
        BigDecimal otherMost =
                VolumeRange.lesser(VolumeRange.plus(other.high(), mostOfNew(opposite(side), part)), declared.high());
        if (part.kind() == VolumePart.Kind.POOL) {
            return VolumeRange.between(
                    otherMost == null ? BigDecimal.ZERO : declared.low().subtract(otherMost), declared.high());
        }
        BigDecimal ownMost = own.high();
        BigDecimal most = declared.high();
        if (ownMost != null && most != null) {
            most = most.subtract(other.low().subtract(ownMost).max(BigDecimal.ZERO));
        }
        if (otherMost == null) {
            return VolumeRange.between(BigDecimal.ZERO, most);
        }
        BigDecimal less = otherMost.subtract(own.low()).max(BigDecimal.ZERO);
        return VolumeRange.between(declared.low().subtract(less), most);
    }

    /** Returns the most of what may belong to a whole on this side only. */
    private @Nullable BigDecimal mostOfNew(Side side, VolumePart whole) {
        SideMembership other = model.on(opposite(side));
        Set<String> uncertain = model.on(side).uncertainOf(whole.name());
        if (uncertain.isEmpty()) {
            return BigDecimal.ZERO;
        }
        Set<String> fresh = new LinkedHashSet<>(uncertain);
        fresh.removeAll(other.uncertainOf(whole.name()));
        fresh.removeIf(name -> other.isInside(name, whole.name()));
        return mostOf(side, fresh);
    }

    /** Returns the volume of what belongs to a whole on this side only. */
    private VolumeRange extra(Side side, VolumePart whole) {
        Map<String, VolumeRange> known = requireNonNull(extras.get(side));
        VolumeRange extra = known.get(whole.name());
        if (extra == null) {
            extra = computeExtra(side, whole);
            known.put(whole.name(), extra);
        }
        return extra;
    }

    private VolumeRange computeExtra(Side side, VolumePart whole) {
        SideMembership other = model.on(opposite(side));
        Set<String> maybe = other.uncertainOf(whole.name());
        List<VolumeRange> extra = new ArrayList<>();
        for (VolumePart each : model.below(side, whole)) {
            if (other.isInside(each.name(), whole.name())) {
                extra.add(extra(side, each));
            } else if (!maybe.contains(each.name())) {
                extra.add(sum(side, each).bounds());
            }
        }
        return VolumeRange.sum(extra);
    }

    /** Returns the volume of all that may belong to a whole, from nothing up. */
    VolumeRange uncertain(Side side, String whole) {
        Set<String> parts = model.on(side).uncertainOf(whole);
        if (parts.isEmpty()) {
            return VolumeRange.NONE;
        }
        IdentityHashMap<Set<String>, VolumeRange> known = requireNonNull(uncertain.get(side));
        VolumeRange range = known.get(parts);
        if (range == null) {
            range = new VolumeRange(BigDecimal.ZERO, mostOf(side, parts));
            known.put(parts, range);
        }
        return range;
    }

    private @Nullable BigDecimal mostOf(Side side, Collection<String> parts) {
        BigDecimal most = BigDecimal.ZERO;
        for (String each : parts) {
            most = VolumeRange.plus(most, sum(side, model.part(each)).bounds().high());
        }
        return most;
    }

    static Side opposite(Side side) {
        return side == Side.BEFORE ? Side.AFTER : Side.BEFORE;
    }
}
