package dev.tollgate.gateway.volume;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.UnitPrice;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.usage.UsageFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traffic lines of a resource: what of its volume is billed, at the price of its region. */
public final class TrafficLines {
    private static final List<UsageFlow> FLOWS = List.of(UsageFlow.REQUESTS, UsageFlow.RESPONSES);

    private final EstateTraffic traffic;
    private final SameVerdict unchanged;
    private final IdentityHashMap<EstateTraffic, TrafficChanges> changes = new IdentityHashMap<>();
    private final Map<String, EstateTraffic> byRegion = new HashMap<>();
    private final PriceBook book;

    /** Prices the traffic of both sides. */
    public TrafficLines(EstateTraffic traffic, SameVerdict unchanged, PriceBook book) {
        this.traffic = traffic;
        this.unchanged = unchanged;
        this.book = book;
    }

    /** Returns true if the resource has a traffic line, and so depends on the region. */
    public boolean has(String carrier) {
        return FLOWS.stream().anyMatch(flow -> has(carrier, flow));
    }

    private boolean has(String carrier, UsageFlow flow) {
        return Stream.of(Side.values()).anyMatch(side -> traffic.mayBeBilled(side, carrier, flow));
    }

    /** Returns the lines of a resource in one region: those that may cost anything. */
    public List<CostLine> of(String carrier, CandidateRegion where) {
        return FLOWS.stream()
                .filter(flow -> has(carrier, flow))
                .map(flow -> line(carrier, flow, where))
                .toList();
    }

    private CostLine line(String carrier, UsageFlow flow, CandidateRegion where) {
        List<Evidence> why = new ArrayList<>();
        Amount price = price(where, why);
        EstateTraffic there = in(where.region());
        boolean requests = flow == UsageFlow.REQUESTS;
        return new CostLine(
                requests ? LineId.TRAFFIC_BACKEND : LineId.TRAFFIC_CLIENT,
                requests ? "requests to backends over the Internet" : "responses to clients over the Internet",
                "GB",
                figure(there, Side.BEFORE, carrier, flow, price),
                figure(there, Side.AFTER, carrier, flow, price),
                changes.computeIfAbsent(there, key -> new TrafficChanges(key, unchanged))
                        .cost(carrier, flow, price),
                where.orAny(why));
    }

    /** Returns the traffic in a region, which decides whether functions elsewhere are in the region of their gateway. */
    private EstateTraffic in(@Nullable String region) {
        return region == null ? traffic : byRegion.computeIfAbsent(region, traffic::in);
    }

    private static @Nullable LineFigure figure(
            EstateTraffic traffic, Side side, String carrier, UsageFlow flow, Amount price) {
        return traffic.carries(side, carrier) ? LineFigure.of(traffic.billed(side, carrier, flow), price) : null;
    }

    private Amount price(CandidateRegion where, List<Evidence> why) {
        Cause missing = new Cause(where.address(), "price of traffic");
        String region = where.region();
        return region == null
                ? Amount.unbounded(missing)
                : book.traffic(region)
                        .map(price -> told(price, region, why))
                        .orElseGet(() -> Amount.unbounded(missing));
    }

    private static Amount told(UnitPrice price, String region, List<Evidence> why) {
        why.add(new Evidence(
                null,
                price.origin().book() + ": outbound public traffic of " + region + " by the GB",
                price.value().toPlainString() + " (" + price.origin().source() + ", as of "
                        + price.origin().asOf() + ")"));
        return Amount.exact(price.value());
    }
}
