package dev.tollgate.estimate;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Side;
import dev.tollgate.price.PriceBook;
import dev.tollgate.usage.Flow;
import dev.tollgate.usage.VolumeNode;
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
final class Flows {
    private final PriceBook book;
    private final Use use;
    private final Map<String, ResourceChange> changes = new HashMap<>();
    private final SideTraffic before;
    private final SideTraffic after;
    private final TrafficLines traffic;
    private final CallLines calls;
    private final UseEvidence evidence;
    private final Evidence otherCalls;
    private final @Nullable AccountCalls accountCalls;

    Flows(Plan plan, PriceBook book, Traffic trafficBefore, Traffic trafficAfter, Use use) {
        this.book = book;
        this.use = use;
        this.evidence = new UseEvidence(use.units());
        for (ResourceChange change : plan.changes()) {
            if (!change.isDeposed()) {
                changes.put(change.address().text(), change);
            }
        }
        Carriers carriersBefore = new Carriers(trafficBefore.estate());
        Carriers carriersAfter = new Carriers(trafficAfter.estate());
        this.before = side(carriersBefore, trafficBefore);
        this.after = side(carriersAfter, trafficAfter);
        this.traffic = new TrafficLines(before, after, new Unchanged(plan), book);
        this.calls = new CallLines(
                new CallShares(carriersBefore, before, use),
                new CallShares(carriersAfter, after, use),
                book.calls().orElse(null));
        this.otherCalls = UseEvidence.otherCalls(CallShares.account(carriersAfter, carriersBefore, use));
        this.accountCalls = book.calls()
                .map(tiers -> new AccountCalls(tiers, CallShares.otherCalls(carriersAfter, use)))
                .orElse(null);
    }

    /** The traffic after. */
    SideTraffic after() {
        return after;
    }

    /** The traffic of the side whose figures show what a resource carries: the side after, unless it carries nothing there. */
    SideTraffic shown(String carrier) {
        return after.parts(carrier).isEmpty() ? before : after;
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
    List<Line> lines(String address, Where where) {
        List<Line> lines = new ArrayList<>(traffic.of(address, where));
        calls.of(address).ifPresent(lines::add);
        return lines;
    }

    /** The lines of a resource over all regions where it may be; those that depend on use also tell what their quantities rest on. */
    List<Line> explained(String address, List<Line> lines) {
        return lines.stream().map(line -> line.because(why(address, line))).toList();
    }

    /** The regions for which the book has a traffic price. */
    Collection<String> regions() {
        return book.traffic().keySet();
    }

    /** Traffic that may be billed where no book has a price for it. */
    List<Diagnostic> diagnostics(Placed placed, List<Where> candidates) {
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
                                + new Regions(regions, candidates.size()).wherever() + ".",
                        "Give the price in a price book with --prices."));
    }

    private List<Evidence> why(String address, Line line) {
        return switch (line.id()) {
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION -> List.of();
            case TRAFFIC_BACKEND -> why(address, line, Flow.REQUESTS);
            case TRAFFIC_CLIENT -> why(address, line, Flow.RESPONSES);
            case CALLS_SERVERLESS -> {
                List<Evidence> why = new ArrayList<>(evidence.declared(trees(address), Flow.CALLS));
                why.add(otherCalls);
                yield why;
            }
        };
    }

    private List<Evidence> why(String address, Line line, Flow flow) {
        List<Evidence> why = new ArrayList<>(evidence.declared(trees(address), flow));
        Map<Side, Evidence> bandwidths = new EnumMap<>(Side.class);
        for (Side side : Side.values()) {
            Figure figure = side == Side.BEFORE ? line.before() : line.after();
            if (figure != null) {
                bandwidth(address, side, flow, figure.quantity()).ifPresent(read -> bandwidths.put(side, read));
            }
        }
        why.addAll(UseEvidence.bySide(bandwidths));
        return why;
    }

    private Optional<Evidence> bandwidth(String address, Side side, Flow flow, Amount quantity) {
        return Optional.ofNullable(changes.get(address))
                .flatMap(change -> UseEvidence.bandwidth(
                        InstanceFacts.of(address, side.of(change)),
                        flow,
                        bandwidth(address, side).get(flow),
                        quantity));
    }

    private List<VolumeNode> trees(String address) {
        return Stream.of(before, after)
                .flatMap(side -> side.tree(address).stream())
                .toList();
    }

    private SideTraffic side(Carriers carriers, Traffic all) {
        BilledShares shares = new BilledShares(all.verdicts());
        @Nullable Carriers apart = Carriers.apart(carriers, all.estate());
        Side side = all.estate().side();
        SideTraffic traffic = new SideTraffic(trees(carriers, side), shares, use.units());
        return apart == null ? traffic : traffic.and(new SideTraffic(trees(apart, side), shares, use.units()));
    }

    private TrafficTrees trees(Carriers carriers, Side side) {
        return new TrafficTrees(
                carriers, use.declared(), instance -> Bandwidth.gb(bandwidth(instance.text(), side)), use.units());
    }

    private Map<Flow, Bandwidth> bandwidth(String instance, Side side) {
        ResourceChange change = changes.get(instance);
        if (change == null || !change.address().type().equals(InstanceFacts.TYPE)) {
            return Map.of();
        }
        BigDecimal hours = use.hours(change.address()).hours();
        return InstanceFacts.of(instance, side.of(change))
                .spec()
                .fold(
                        known -> Bandwidth.of(Optional.ofNullable(book.specs().get(known.value())).stream(), hours),
                        absent -> Bandwidth.of(book.specs().values().stream(), hours),
                        unknown -> Bandwidth.of(book.specs().values().stream(), hours));
    }
}
