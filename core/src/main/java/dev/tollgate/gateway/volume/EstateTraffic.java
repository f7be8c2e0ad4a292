package dev.tollgate.gateway.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.traffic.SideTrafficInput;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.VolumeUnits;
import dev.tollgate.usage.volume.BilledVolume;
import dev.tollgate.usage.volume.PartVolume;
import dev.tollgate.usage.volume.TrafficVolumes;
import dev.tollgate.usage.volume.VolumeModel;
import dev.tollgate.usage.volume.VolumePart;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The traffic of an estate before and after: who carries how much, and how much of it is billed.
 *
 * <p>A carrier is what a line of traffic hangs on: a dedicated instance, a group that does not certainly run on one, or an API of which
 * the plan shows neither its group nor its instance.
 */
public final class EstateTraffic {
    private final VolumeModel model;
    private final TrafficVolumes volumes;
    private final Map<Side, SideShares> shares = new EnumMap<>(Side.class);
    private final Map<Side, SideMembers> members = new EnumMap<>(Side.class);
    private final BiFunction<Side, String, Map<UsageFlow, BigDecimal>> bandwidth;
    private final @Nullable TrafficVolumes volumesOfGroups;
    private final Map<Side, SideTrafficInput> sides;

    /**
     * @param sides the estates and the verdicts on their traffic
     * @param declared what the user declares of a resource
     * @param bandwidth the most GB of each flow that a carrier takes over the Internet; empty if that is not known
     * @throws dev.tollgate.diagnostic.UnusableInputException if parts exceed the whole that is declared for them
     */
    public EstateTraffic(
            Map<Side, SideTrafficInput> sides,
            Function<Address, UsageDeclarations> declared,
            BiFunction<Side, String, Map<UsageFlow, BigDecimal>> bandwidth,
            VolumeUnits units) {
        Map<Side, GatewayEstate> estates = new EnumMap<>(Side.class);
        sides.forEach((side, traffic) -> estates.put(side, traffic.estate()));
        TrafficParts parts = new TrafficParts(estates, declared);
        this.bandwidth = bandwidth;
        model = parts.model();
        volumes = TrafficVolumes.of(model, units);
        volumesOfGroups = parts.hasSharedGroups() ? TrafficVolumes.of(parts.modelOfGroups(), units) : null;
        sides.forEach((side, traffic) -> {
            members.put(side, parts.on(side));
            shares.put(side, shares(side, traffic, null));
        });
        this.sides = Map.copyOf(sides);
    }

    private EstateTraffic(EstateTraffic traffic, String region) {
        model = traffic.model;
        volumes = traffic.volumes;
        volumesOfGroups = traffic.volumesOfGroups;
        bandwidth = traffic.bandwidth;
        sides = traffic.sides;
        members.putAll(traffic.members);
        sides.forEach((side, input) -> shares.put(side, shares(side, input, region)));
    }

    /** Returns the traffic if the gateways are in a region, or in any if that is null. */
    EstateTraffic in(@Nullable String region) {
        boolean depends =
                sides.values().stream().anyMatch(side -> side.verdicts().dependsOnRegion());
        return region == null || !depends ? this : new EstateTraffic(this, region);
    }

    private SideShares shares(Side side, SideTrafficInput traffic, @Nullable String region) {
        return new SideShares(traffic.verdicts(), region, members(side), whole -> model.below(side, whole));
    }

    /** Returns the parts and what belongs to what. */
    public VolumeModel model() {
        return model;
    }

    /** Returns the groups and APIs of a side. */
    public SideMembers members(Side side) {
        return requireNonNull(members.get(side));
    }

    SideShares shares(Side side) {
        return requireNonNull(shares.get(side));
    }

    /** Returns what a carrier carries on a side; empty if it is no carrier there, or certainly carries nothing. */
    public Optional<PartVolume> carried(Side side, String carrier, UsageFlow flow) {
        return volumes.on(side, carrier, flow)
                .filter(volume -> model.isRoot(side, carrier))
                .filter(volume -> volume.part().kind() != VolumePart.Kind.INSTANCE
                        || volume.rest() != null
                        || !volume.below().isEmpty());
    }

    /** Returns true if the carrier carries anything on a side, or may. */
    public boolean carries(Side side, String carrier) {
        return Stream.of(UsageFlow.values())
                .anyMatch(flow -> carried(side, carrier, flow).isPresent());
    }

    /** Returns the volume of a part on one side. */
    Optional<PartVolume> volume(Side side, String part, UsageFlow flow) {
        return volumes.on(side, part, flow);
    }

    /** Returns the volume of a part on both sides together. */
    public Optional<PartVolume> volumeOnBoth(String part, UsageFlow flow) {
        return volumes.onBoth(part, flow);
    }

    /** Returns the sides on which a whole carries what the plan does not show. */
    public Set<Side> sidesOfRest(VolumePart whole, UsageFlow flow) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        for (Side side : whole.sides()) {
            volume(side, whole.name(), flow)
                    .filter(volume -> volume.rest() != null)
                    .ifPresent(volume -> sides.add(side));
        }
        return sides;
    }

    /** Returns the calls of a part. */
    public Amount calls(Side side, String part) {
        return volume(side, part, UsageFlow.CALLS)
                .map(volume -> volume.bounds().amount(volume.missing(UsageFlow.CALLS)))
                .orElse(Amount.ZERO);
    }

    /** Returns the billed volume of a part, whether the bandwidth carries it or not. */
    Amount declared(Side side, String part, UsageFlow flow) {
        BilledVolume billed = new BilledVolume(flow, shares(side).of(flow));
        Amount amount = volume(side, part, flow).map(billed::of).orElse(Amount.ZERO);
        TrafficVolumes apart = volumesOfGroups;
        return apart == null || flow != UsageFlow.RESPONSES
                ? amount
                : amount.and(apart.on(side, part, flow).map(billed::of).orElse(amount));
    }

    /** Returns the billed volume of a carrier, of which the bandwidth carries no more than it can. */
    public Amount billed(Side side, String part, UsageFlow flow) {
        Amount declared = declared(side, part, flow);
        BigDecimal most = bandwidth(side, part, flow);
        return most == null || declared.isExact()
                ? declared
                : new BandwidthCap(most, declared).cut(declared, Amount.ZERO);
    }

    /** Returns the most GB that a carrier takes over the Internet, or null if that is not known. */
    @Nullable
    BigDecimal bandwidth(Side side, String part, UsageFlow flow) {
        return bandwidth.apply(side, model.root(side, part)).get(flow);
    }

    /** Returns true if anything that a part carries is billed, or may be. */
    public boolean mayBeBilled(Side side, PartVolume part, UsageFlow flow) {
        BilledVolume.Shares all = shares(side).of(flow);
        Optional<Amount> share = all.ofPart(part.part());
        if (share.isPresent()) {
            return !share.get().isZero();
        }
        return (part.rest() != null && !all.ofRest(part.part()).isZero())
                || part.below().stream().anyMatch(each -> mayBeBilled(side, each, flow));
    }

    /** Returns true if a carrier has a line of a flow on a side. */
    boolean mayBeBilled(Side side, String carrier, UsageFlow flow) {
        return carried(side, carrier, flow)
                .filter(part -> mayBeBilled(side, part, flow))
                .isPresent();
    }

    /** Returns what the carrier carries on either side. */
    public List<VolumePart> parts(String carrier) {
        return Stream.of(Side.values())
                .flatMap(side -> parts(side, carrier).stream())
                .toList();
    }

    /** Returns what the carrier carries on a side. */
    public List<VolumePart> parts(Side side, String carrier) {
        return carried(side, carrier, UsageFlow.CALLS).stream()
                .flatMap(PartVolume::all)
                .map(PartVolume::part)
                .toList();
    }

    /** Returns the side whose figures show what a resource carries: after, unless it carries nothing there. */
    public Side shown(String carrier) {
        return carries(Side.AFTER, carrier) ? Side.AFTER : Side.BEFORE;
    }

    /** Returns true if a verdict decides how much of a part is billed, but the share is not known. */
    public boolean isOpen(Side side, VolumePart part, UsageFlow flow) {
        if (flow == UsageFlow.RESPONSES && part.kind() == VolumePart.Kind.API) {
            return shares(side)
                    .ofElsewhere(part.name())
                    .filter(share -> !share.isExact())
                    .isPresent();
        }
        VolumePart.Kind decides = flow == UsageFlow.RESPONSES ? VolumePart.Kind.GROUP : VolumePart.Kind.API;
        return part.kind() == decides
                && shares(side).judged(part.name()).filter(Amount::isExact).isEmpty();
    }

    /** Returns the facts that keep the billed share of a part from being known. */
    public Set<Cause> causes(VolumePart part, UsageFlow flow) {
        Set<Cause> causes = new LinkedHashSet<>();
        part.sides()
                .forEach(side -> shares(side).of(flow).ofPart(part).ifPresent(share -> causes.addAll(share.causes())));
        return causes;
    }
}
