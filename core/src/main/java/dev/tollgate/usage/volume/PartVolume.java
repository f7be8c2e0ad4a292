package dev.tollgate.usage.volume;

import dev.tollgate.money.Cause;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.PayloadSize;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The volume of one flow on a part, with the volumes below it.
 *
 * @param part the part
 * @param bounds what certainly belongs to it, the rest included
 * @param rest what the plan does not show of it, or null if there is none
 * @param below its parts
 */
public record PartVolume(
        VolumePart part, VolumeRange bounds, @Nullable VolumeRange rest, List<PartVolume> below) {
    /** Copies the list. */
    public PartVolume {
        below = List.copyOf(below);
    }

    /** Narrows the volumes of trees from the top down; the result is by the names of the parts. */
    static Map<String, PartVolume> settled(Collection<VolumePart> roots, Function<VolumePart, PartVolume> sums) {
        Map<String, PartVolume> settled = new HashMap<>();
        for (VolumePart root : roots) {
            PartVolume sum = sums.apply(root);
            sum.narrowed(sum.bounds())
                    .all()
                    .forEach(each -> settled.put(each.part().name(), each));
        }
        return settled;
    }

    /** Returns the part and everything below it. */
    public Stream<PartVolume> all() {
        List<PartVolume> all = new ArrayList<>();
        addTo(all);
        return all.stream();
    }

    private void addTo(List<PartVolume> all) {
        all.add(this);
        below.forEach(each -> each.addTo(all));
    }

    /** Returns the most that the volumes come to if each counts with its weight, or null if nothing bounds that. */
    public @Nullable BigDecimal most(VolumeWeights weights) {
        return WeightedBound.most(this, weights);
    }

    /** Returns true if the part carries anything, or may. */
    public boolean isPositive() {
        return bounds.high() == null || bounds.high().signum() > 0;
    }

    /** Names the parameter that is missing: the calls, if the size of one is declared. */
    public Cause missing(UsageFlow flow) {
        if (part.because() != null) {
            return part.because();
        }
        boolean perCall = sizeOf(part, flow)
                .filter(size -> size.value().fold(gb -> false, kb -> true))
                .isPresent();
        return new Cause(part.name(), perCall ? UsageFlow.CALLS.parameter() : flow.parameter());
    }

    /** Returns the same part with its volumes narrowed to what its whole and its other parts leave. */
    PartVolume narrowed(VolumeRange narrow) {
        VolumeRange own = bounds.and(narrow);
        List<VolumeRange> ranges =
                new ArrayList<>(below.stream().map(PartVolume::bounds).toList());
        if (rest != null) {
            ranges.add(rest);
        }
        VolumeRange.Total total = VolumeRange.Total.of(ranges);
        List<PartVolume> parts = new ArrayList<>();
        for (PartVolume each : below) {
            parts.add(each.narrowed(own.less(total.without(each.bounds))));
        }
        return new PartVolume(part, own, rest == null ? null : rest.and(own.less(total.without(rest))), parts);
    }

    /** Returns the size that is declared of a part, as a volume or by the call; empty for calls. */
    static Optional<DeclaredValue<PayloadSize>> sizeOf(VolumePart part, UsageFlow flow) {
        return switch (flow) {
            case CALLS -> Optional.empty();
            case REQUESTS -> part.declared().get(UsageFact.REQUEST_SIZE);
            case RESPONSES -> part.declared().get(UsageFact.RESPONSE_SIZE);
        };
    }

    static @Nullable BigDecimal perCall(VolumePart part, UsageFlow flow) {
        return sizeOf(part, flow)
                .map(size -> size.value().<Optional<BigDecimal>>fold(gb -> Optional.empty(), Optional::of))
                .flatMap(kb -> kb)
                .orElse(null);
    }
}
