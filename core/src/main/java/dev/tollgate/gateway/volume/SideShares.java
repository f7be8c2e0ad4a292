package dev.tollgate.gateway.volume;

import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.LinkTarget;
import dev.tollgate.gateway.traffic.SideVerdicts;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.volume.BilledVolume;
import dev.tollgate.usage.volume.VolumePart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How much of the requests and responses of every part is billed on one side, and the verdicts that say so. */
final class SideShares {
    /** The fact that is missing if nobody says how much is billed, by the name that it has in reports. */
    private static final String SHARE = "share that is billed";

    private final SideMembers members;
    private final Function<String, List<VolumePart>> below;
    private final Map<String, Amount> shares = new HashMap<>();
    private final Map<String, Amount> ofInstances = new HashMap<>();
    private final Map<String, Amount> elsewhere = new HashMap<>();
    private final Map<String, List<TrafficVerdict>> verdicts = new HashMap<>();

    /**
     * @param region the region of the gateways, or null for any
     * @param below the parts that certainly belong to a whole
     */
    SideShares(
            SideVerdicts side, @Nullable String region, SideMembers members, Function<String, List<VolumePart>> below) {
        this.members = members;
        this.below = below;
        side.billedRequests(region).forEach((api, share) -> shares.put(api.text(), share));
        side.billedResponses().forEach((group, share) -> shares.put(group.text(), share));
        side.instanceShares().forEach((instance, share) -> ofInstances.put(instance.text(), share));
        side.backendFlows().forEach(flow -> add(flow.carrier().text(), flow.verdict()));
        side.clientFlows().forEach(flow -> add(flow.carrier().text(), flow.verdict()));
        side.elsewhereFlows().forEach(flow -> elsewhere.put(flow.carrier().text(), flow.billed()));
    }

    private void add(String resource, TrafficVerdict verdict) {
        verdicts.computeIfAbsent(resource, key -> new ArrayList<>()).add(verdict);
    }

    /** Returns the verdicts on the requests of an API or the responses of a group. */
    List<TrafficVerdict> verdicts(String resource) {
        return verdicts.getOrDefault(resource, List.of());
    }

    /** Returns the billed share on which a verdict was given: of the requests of an API or the responses of a group. */
    Optional<Amount> judged(String resource) {
        return Optional.ofNullable(shares.get(resource));
    }

    /** Returns the billed share of the responses of an API whose group the plan does not hold. */
    Optional<Amount> ofElsewhere(String api) {
        return Optional.ofNullable(elsewhere.get(api));
    }

    /** Returns the shares of a flow; all of the calls count. */
    BilledVolume.Shares of(UsageFlow flow) {
        return new BilledVolume.Shares() {
            @Override
            public Optional<Amount> ofPart(VolumePart part) {
                return SideShares.this.ofPart(part, flow);
            }

            @Override
            public Amount ofRest(VolumePart whole) {
                return SideShares.this.ofRest(whole, flow);
            }
        };
    }

    private Optional<Amount> ofPart(VolumePart part, UsageFlow flow) {
        if (flow == UsageFlow.CALLS) {
            return Optional.of(Amount.exact(1));
        }
        return switch (part.kind()) {
            case API -> Optional.of(flow == UsageFlow.REQUESTS ? shareOrOpen(part.name()) : responses(part.name()));
            case GROUP -> flow == UsageFlow.REQUESTS ? Optional.empty() : Optional.of(shareOrOpen(part.name()));
            case POOL -> flow == UsageFlow.REQUESTS ? Optional.empty() : agreed(part);
            case INSTANCE -> Optional.empty();
        };
    }

    private Optional<Amount> agreed(VolumePart pool) {
        List<Amount> distinct = groups(pool).distinct().toList();
        return distinct.size() == 1 ? Optional.of(distinct.get(0)) : Optional.empty();
    }

    private Stream<Amount> groups(VolumePart whole) {
        return below.apply(whole.name()).stream().flatMap(part -> switch (part.kind()) {
            case GROUP -> Stream.of(shareOrOpen(part.name()));
            case POOL -> groups(part);
            default -> Stream.of();
        });
    }

    private Amount shareOrOpen(String name) {
        Amount share = shares.get(name);
        return share == null ? open(new Cause(name, SHARE)) : share;
    }

    private static Amount open(Cause cause) {
        return Amount.between(BigDecimal.ZERO, BigDecimal.ONE, cause);
    }

    /** Returns the share of the responses of an API: that of its group, whichever it is. */
    private Amount responses(String api) {
        GatewayApi known = members.api(api).orElse(null);
        if (known == null) {
            return members.isAway(api) ? Amount.ZERO : open(new Cause(api, SHARE));
        }
        Amount declared = elsewhere.get(api);
        if (declared != null) {
            return declared;
        }
        List<Amount> possible = new ArrayList<>();
        for (LinkTarget end : known.group().ends()) {
            possible.add(end.fold(
                    here -> shareOrOpen(here.address().text()),
                    there -> open(new Cause(api, "group_id")),
                    () -> open(new Cause(api, "group_id")),
                    () -> open(new Cause(api, "group_id"))));
        }
        return Amount.anyOf(possible);
    }

    private Amount ofRest(VolumePart whole, UsageFlow flow) {
        if (flow == UsageFlow.CALLS) {
            return Amount.exact(1);
        }
        Amount unknown = open(new Cause(whole.name(), SHARE));
        if (flow == UsageFlow.REQUESTS) {
            return anyOf(requests(whole), anyOf(requestsOfPool(whole), unknown));
        }
        return switch (whole.kind()) {
            case API, GROUP -> shareOrOpen(whole.name());
            case POOL -> anyOf(groups(whole), unknown);
            case INSTANCE -> {
                @Nullable Amount declared = ofInstances.get(whole.name());
                yield declared == null ? anyOf(groups(whole), Amount.exact(1)) : declared;
            }
        };
    }

    private static Amount anyOf(Stream<Amount> shares, Amount otherwise) {
        return shares.reduce(Amount::or).orElse(otherwise);
    }

    private Stream<Amount> requests(VolumePart whole) {
        return below.apply(whole.name()).stream()
                .flatMap(part ->
                        part.kind() == VolumePart.Kind.API ? Stream.of(shareOrOpen(part.name())) : requests(part));
    }

    /** Returns the shares of APIs of which a group may have any. */
    private Stream<Amount> requestsOfPool(VolumePart group) {
        Optional<Address> address = Address.parse(group.name());
        if (group.kind() != VolumePart.Kind.GROUP || address.isEmpty()) {
            return Stream.of();
        }
        return members.mayHold(address.get()).stream()
                .filter(api -> !members.sharedBy(api).isEmpty())
                .map(api -> shareOrOpen(api.text()));
    }

    /** Returns the groups to one of which an API belongs, and whether there may be others. */
    Set<LinkTarget> groupsOf(String api) {
        return members.api(api).map(known -> Set.copyOf(known.group().ends())).orElse(Set.of());
    }
}
