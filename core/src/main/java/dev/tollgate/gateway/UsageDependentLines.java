package dev.tollgate.gateway;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.PlacedChange;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.calls.CallLines;
import dev.tollgate.gateway.calls.CallShares;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.gateway.traffic.SideTrafficInput;
import dev.tollgate.gateway.volume.BandwidthLimit;
import dev.tollgate.gateway.volume.EstateTraffic;
import dev.tollgate.gateway.volume.SameVerdict;
import dev.tollgate.gateway.volume.TrafficLines;
import dev.tollgate.gateway.volume.UsageEvidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.price.PriceBook;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.region.RegionList;
import dev.tollgate.usage.UsageFlow;
import dev.tollgate.usage.UsageInputs;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of everything that depends on use: traffic of both steps, and serverless calls. */
final class UsageDependentLines {
    private final PriceBook book;
    private final UsageInputs use;
    private final Map<String, ResourceChange> changes = new HashMap<>();
    private final EstateTraffic estate;
    private final TrafficLines traffic;
    private final CallLines calls;
    private final UsageEvidence evidence;
    private final Evidence otherCalls;
    private final @Nullable AccountCalls accountCalls;

    UsageDependentLines(
            Plan plan, PriceBook book, SideTrafficInput trafficBefore, SideTrafficInput trafficAfter, UsageInputs use) {
        this.book = book;
        this.use = use;
        this.evidence = new UsageEvidence(use.units());
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                changes.put(change.address().text(), change);
            }
        }
        this.estate = new EstateTraffic(
                Map.of(Side.BEFORE, trafficBefore, Side.AFTER, trafficAfter),
                use.declared(),
                (side, carrier) -> BandwidthLimit.gb(bandwidth(carrier, side)),
                use.units());
        this.traffic = new TrafficLines(estate, new SameVerdict(plan), book);
        this.calls = new CallLines(
                new CallShares(estate, Side.BEFORE, use),
                new CallShares(estate, Side.AFTER, use),
                book.calls().orElse(null));
        this.otherCalls = UsageEvidence.otherCalls(use.account());
        this.accountCalls = book.calls()
                .map(tiers -> new AccountCalls(tiers, use.otherCalls()))
                .orElse(null);
    }

    /** Returns true if anything may be serverless on either side. */
    boolean hasCalls() {
        return calls.hasAny();
    }

    /** Returns the traffic before and after. */
    EstateTraffic estate() {
        return estate;
    }

    /** The price of as many calls as the book has prices for. */
    BigDecimal calls(BigDecimal priceOfCall) {
        return book.calls().map(tiers -> priceOfCall.multiply(tiers.per())).orElse(priceOfCall);
    }

    /** For how many calls the book has prices, in words. */
    String callsUnit() {
        return book.calls()
                .map(tiers ->
                        String.format(Locale.ROOT, "%,d calls", tiers.per().toBigInteger()))
                .orElse("call");
    }

    /** How calls of serverless groups are paid for; null when no book has a price. */
    @Nullable
    AccountCalls accountCalls() {
        return accountCalls;
    }

    /** True when the resource has a line for what it carries. */
    boolean carries(String address) {
        return traffic.has(address) || calls.has(address);
    }

    /** The lines of a resource in one region. */
    List<CostLine> lines(String address, CandidateRegion where) {
        List<CostLine> lines = new ArrayList<>(traffic.of(address, where));
        calls.of(address).ifPresent(lines::add);
        return lines;
    }

    /** The lines of a resource over all regions where it may be; those that depend on use also tell what their quantities rest on. */
    List<CostLine> explained(String address, List<CostLine> lines) {
        return lines.stream().map(line -> line.because(why(address, line))).toList();
    }

    /** The regions for which the book has a traffic price. */
    Collection<String> regions() {
        return book.traffic().keySet();
    }

    /** Traffic that may be billed where no book has a price for it. */
    List<Diagnostic> diagnostics(PlacedChange placed, List<CandidateRegion> candidates) {
        String address = placed.change().address().text();
        List<String> regions = candidates.stream()
                .flatMap(where -> Stream.ofNullable(where.region()))
                .filter(region -> book.traffic(region).isEmpty())
                .toList();
        return regions.isEmpty() || !traffic.has(address)
                ? List.of()
                : List.of(Diagnostic.of(
                        DiagnosticCode.PRICE_MISSING,
                        address,
                        "No price book has a price for outbound public traffic of "
                                + new RegionList(regions, candidates.size()).wherever() + ".",
                        "Give the price in a price book with --prices."));
    }

    private List<Evidence> why(String address, CostLine line) {
        return switch (line.id()) {
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION -> List.of();
            case TRAFFIC_BACKEND -> why(address, line, UsageFlow.REQUESTS);
            case TRAFFIC_CLIENT -> why(address, line, UsageFlow.RESPONSES);
            case CALLS_SERVERLESS -> {
                List<Evidence> why = new ArrayList<>(evidence.declared(estate.parts(address), UsageFlow.CALLS));
                why.add(otherCalls);
                yield why;
            }
        };
    }

    private List<Evidence> why(String address, CostLine line, UsageFlow flow) {
        List<Evidence> why = new ArrayList<>(evidence.declared(estate.parts(address), flow));
        Map<Side, Evidence> bandwidths = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            LineFigure figure = side == Side.BEFORE ? line.before() : line.after();
            if (figure != null) {
                bandwidth(address, side, flow, figure.quantity()).ifPresent(read -> bandwidths.put(side, read));
            }
        }
        why.addAll(UsageEvidence.bySide(bandwidths));
        return why;
    }

    private Optional<Evidence> bandwidth(String address, Side side, UsageFlow flow, Amount quantity) {
        return Optional.ofNullable(changes.get(address))
                .flatMap(change -> UsageEvidence.bandwidth(
                        InstanceAttributes.read(address, side.of(change)),
                        flow,
                        bandwidth(address, side).get(flow),
                        quantity));
    }

    private Map<UsageFlow, BandwidthLimit> bandwidth(String instance, Side side) {
        ResourceChange change = changes.get(instance);
        if (change == null || !change.address().type().equals(ResourceTypes.INSTANCE)) {
            return Map.of();
        }
        BigDecimal hours = use.hours(change.address()).hours();
        return InstanceAttributes.read(instance, side.of(change))
                .spec()
                .fold(
                        known -> BandwidthLimit.of(
                                Optional.ofNullable(book.specs().get(known.value())).stream(), hours),
                        absent -> BandwidthLimit.of(book.specs().values().stream(), hours),
                        unknown -> BandwidthLimit.of(book.specs().values().stream(), hours));
    }
}
