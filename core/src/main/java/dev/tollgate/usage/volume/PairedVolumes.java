package dev.tollgate.usage.volume;

import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The volumes of one flow on both sides together. A part has the same volume before and after, because a plan does not change how much
 * it is used. A whole holds what belongs to it wherever it is there.
 */
final class PairedVolumes {
    private final VolumeModel model;
    private final UsageFlow flow;
    private final FlowVolumes sides;
    private final Map<String, PartVolume> sums = new HashMap<>();
    private final Map<String, PartVolume> settled;

    PairedVolumes(VolumeModel model, UsageFlow flow, FlowVolumes sides) {
        this.model = model;
        this.flow = flow;
        this.sides = sides;
        this.settled = PartVolume.settled(model.rootsOnBoth(), this::sum);
    }

    @Nullable
    PartVolume of(String part) {
        return settled.get(part);
    }

    private PartVolume sum(VolumePart part) {
        PartVolume sum = sums.get(part.name());
        if (sum == null) {
            sum = computeSum(part);
            sums.put(part.name(), sum);
        }
        return sum;
    }

    private PartVolume computeSum(VolumePart part) {
        if (part.kind() == VolumePart.Kind.API) {
            return new PartVolume(part, onItsSides(part), null, List.of());
        }
        List<PartVolume> below = model.belowOnBoth(part).stream().map(this::sum).toList();
        VolumeRange shown =
                VolumeRange.sum(below.stream().map(PartVolume::bounds).toList());
        boolean rest = part.sides().stream().anyMatch(side -> hasRest(side, part));
        VolumeRange total = total(part);
        BigDecimal uncertain = total.equals(VolumeRange.ANY) ? BigDecimal.ZERO : mostBesides(part);
        VolumeRange own = VolumeRange.between(
                uncertain == null ? BigDecimal.ZERO : total.low().subtract(uncertain), total.high());
        VolumeRange parts = rest ? new VolumeRange(shown.low(), null) : shown;
        return new PartVolume(part, parts.and(own), rest ? VolumeRange.ANY : null, below);
    }

    private VolumeRange onItsSides(VolumePart part) {
        VolumeRange range = VolumeRange.ANY;
        for (Side side : part.sides()) {
            PartVolume volume = sides.on(side, part.name());
            range = volume == null ? range : volume.bounds().and(range);
        }
        return range;
    }

    private boolean hasRest(Side side, VolumePart part) {
        PartVolume volume = sides.on(side, part.name());
        return volume != null && volume.rest() != null;
    }

    /** Returns what a whole and all that comes or goes carry: what is declared, and on top what the smaller side has more. */
    private VolumeRange total(VolumePart part) {
        Side first = part.sides().contains(Side.BEFORE) ? Side.BEFORE : Side.AFTER;
        VolumeRange declared = sides.declared(first, part);
        if (part.isOneSided()) {
            return declared;
        }
        VolumeRange gone = oneSided(Side.BEFORE, part);
        VolumeRange come = oneSided(Side.AFTER, part);
        VolumeRange after = sides.declared(Side.AFTER, part);
        if (PartVolume.perCall(part, flow) != null) {
            return declared.plus(come).and(after.plus(gone));
        }
        BigDecimal less = VolumeRange.lesser(VolumeRange.lesser(gone.high(), come.high()), declared.high());
        BigDecimal most = VolumeRange.plus(declared.or(after).high(), less);
        if (part.kind() == VolumePart.Kind.POOL) {
            return VolumeRange.between(declared.or(after).low(), most);
        }
        return declared.equals(VolumeRange.ANY)
                ? VolumeRange.ANY
                : VolumeRange.between(declared.low().add(gone.low().min(come.low())), most);
    }

    /** Returns the volume of what is there on this side only. */
    private VolumeRange oneSided(Side side, VolumePart whole) {
        List<VolumeRange> ranges = new ArrayList<>();
        for (VolumePart each : model.belowOnBoth(whole)) {
            if (!each.isOneSided()) {
                ranges.add(oneSided(side, each));
            } else if (each.sides().contains(side)) {
                ranges.add(sum(each).bounds());
            }
        }
        return VolumeRange.sum(ranges);
    }

    /** Returns the most of what belongs to the whole on one side only, or may, while it is there on both. */
    private @Nullable BigDecimal mostBesides(VolumePart whole) {
        Set<String> names = new LinkedHashSet<>();
        for (Side side : whole.sides()) {
            names.addAll(model.on(side).uncertainOf(whole.name()));
            addMoved(side, whole, names);
        }
        names.removeIf(name -> isInside(name, whole));
        BigDecimal most = BigDecimal.ZERO;
        for (String name : names) {
            most = VolumeRange.plus(most, mostOf(model.part(name)));
        }
        return most;
    }

    private void addMoved(Side side, VolumePart whole, Set<String> names) {
        for (VolumePart each : model.below(side, whole)) {
            if (isInside(each.name(), whole)) {
                addMoved(side, each, names);
            } else {
                names.add(each.name());
            }
        }
    }

    private boolean isInside(String part, VolumePart whole) {
        return model.part(part).sides().stream().allMatch(side -> model.on(side).isInside(part, whole.name()));
    }

    private @Nullable BigDecimal mostOf(VolumePart part) {
        VolumeRange range = VolumeRange.NONE;
        for (Side side : part.sides()) {
            range = range.or(sides.sum(side, part).bounds());
        }
        return range.high();
    }
}
