package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.document.Problems;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageFact;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The calls, requests and responses of a month that fit what is declared, on each side and on both together. Immutable. */
public final class TrafficVolumes {
    private static final int MOST_PARTS_NAMED = 5;

    private final VolumeModel model;
    private final Map<UsageFlow, FlowVolumes> sides = new EnumMap<>(UsageFlow.class);
    private final Map<UsageFlow, PairedVolumes> pairs = new EnumMap<>(UsageFlow.class);

    private TrafficVolumes(VolumeModel model) {
        this.model = model;
    }

    /**
     * Works out the volumes of an estate.
     *
     * @param units what KB and GB mean if calls times size is computed
     * @throws dev.tollgate.diagnostic.UnusableInputException if parts exceed their whole, whatever belongs to it
     */
    public static TrafficVolumes of(VolumeModel model, VolumeUnits units) {
        Problems problems = new Problems();
        TrafficVolumes volumes = new TrafficVolumes(model);
        for (UsageFlow flow : List.of(UsageFlow.CALLS, UsageFlow.REQUESTS, UsageFlow.RESPONSES)) {
            Set<VolumePart> exceeded = new LinkedHashSet<>();
            FlowVolumes found = new FlowVolumes(model, flow, volumes.sides.get(UsageFlow.CALLS), units, exceeded::add);
            exceeded.forEach(whole -> problems.add(volumes.exceeded(whole, flow)));
            volumes.sides.put(flow, found);
            volumes.pairs.put(flow, new PairedVolumes(model, flow, found));
        }
        return problems.resultOf(() -> volumes);
    }

    /** Returns the volume of a part on one side; empty if it is not there. */
    public Optional<PartVolume> on(Side side, String part, UsageFlow flow) {
        return Optional.ofNullable(requireNonNull(sides.get(flow)).on(side, part));
    }

    /** Returns the volume of a part on both sides together; empty if there is no such part. */
    public Optional<PartVolume> onBoth(String part, UsageFlow flow) {
        return Optional.ofNullable(requireNonNull(pairs.get(flow)).of(part));
    }

    private Problem exceeded(VolumePart whole, UsageFlow flow) {
        List<DeclaredValue<?>> parts = Stream.of(Side.values())
                .flatMap(side -> model.below(side, whole).stream().flatMap(part -> declaredIn(side, part, flow)))
                .distinct()
                .toList();
        String named = parts.stream()
                .limit(MOST_PARTS_NAMED)
                .map(part -> part.evidence().says() + " (" + part.place() + ")")
                .collect(joining(", "));
        String more = parts.size() > MOST_PARTS_NAMED ? " and " + (parts.size() - MOST_PARTS_NAMED) + " more" : "";
        List<DeclaredValue<?>> wholes = declaredIn(Side.AFTER, whole, flow).toList();
        DeclaredValue<?> declared = wholes.get(0);
        return new Problem(
                DiagnosticCode.USAGE_CONTRADICTION.id(),
                declared.place(),
                declared.evidence().says() + " is less than what is declared of its parts: "
                        + (named.isEmpty() ? "some of its groups" : named) + more,
                "a whole that includes its parts",
                "");
    }

    /** Returns what is declared on the highest parts of a tree that declare the flow. */
    private Stream<DeclaredValue<?>> declaredIn(Side side, VolumePart part, UsageFlow flow) {
        Optional<DeclaredValue<?>> declared = declared(part, flow);
        return declared.isPresent()
                ? Stream.of(declared.get())
                : model.below(side, part).stream().flatMap(below -> declaredIn(side, below, flow));
    }

    private static Optional<DeclaredValue<?>> declared(VolumePart part, UsageFlow flow) {
        return flow == UsageFlow.CALLS
                ? part.declared().get(UsageFact.CALLS).map(declared -> declared)
                : PartVolume.sizeOf(part, flow).map(declared -> declared);
    }
}
