package dev.tollgate.estimate.traffic;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.UnitPrice;
import dev.tollgate.region.CandidateRegion;
import dev.tollgate.usage.UsageFlow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The traffic lines of a resource: what of its volume is billed, at the price of its region. */
public final class TrafficLines {
    private final SideTraffic before;
    private final SideTraffic after;
    private final SameVerdict unchanged;
    private final PriceBook book;
    private final Map<List<String>, Boolean> sameDeciders = new HashMap<>();
    private final @Nullable TrafficLines apart;

    /** Prices the traffic of both sides. */
    public TrafficLines(SideTraffic before, SideTraffic after, SameVerdict unchanged, PriceBook book) {
        this.before = before;
        this.after = after;
        this.unchanged = unchanged;
        this.book = book;
        this.apart = before.apart() == before && after.apart() == after
                ? null
                : new TrafficLines(before.apart(), after.apart(), unchanged, book);
    }

    /** True when the resource has a traffic line, and so depends on the region. */
    public boolean has(String carrier) {
        return Stream.of(UsageFlow.REQUESTS, UsageFlow.RESPONSES)
                .anyMatch(flow -> before.mayBeBilled(carrier, flow) || after.mayBeBilled(carrier, flow));
    }

    /** The lines of a resource in one region: those that may cost anything. */
    public List<CostLine> of(String carrier, CandidateRegion where) {
        return Stream.of(UsageFlow.REQUESTS, UsageFlow.RESPONSES)
                .filter(flow -> before.mayBeBilled(carrier, flow) || after.mayBeBilled(carrier, flow))
                .map(flow -> line(carrier, flow, where))
                .toList();
    }

    private CostLine line(String carrier, UsageFlow flow, CandidateRegion where) {
        List<Evidence> why = new ArrayList<>();
        Amount price = price(where, why);
        boolean requests = flow == UsageFlow.REQUESTS;
        return new CostLine(
                requests ? LineId.TRAFFIC_BACKEND : LineId.TRAFFIC_CLIENT,
                requests ? "requests to backends over the Internet" : "responses to clients over the Internet",
                "GB",
                figure(before, carrier, flow, price),
                figure(after, carrier, flow, price),
                apart == null || requests
                        ? delta(carrier, flow, price)
                        : delta(carrier, flow, price).and(apart.delta(carrier, flow, price)),
                where.orAny(why));
    }

    /**
     * The difference, in the tightest bounds that follow: from the two sides; from what is left when the parts of equal volume and share
     * are taken out; from what is left when everything is taken out that is there on both sides and billed alike; and from the shares
     * alone where the volumes are the same. Where these exclude one another, because what is declared of a whole holds on both sides but
     * its parts differ, the former holds, so that a difference is never at odds with its sides.
     */
    private Amount delta(String carrier, UsageFlow flow, Amount price) {
        Amount delta = difference(carrier, price, side -> side.billed(carrier, flow));
        if (delta.isExact()) {
            return delta;
        }
        Set<String> same = sameVolumes(carrier, flow);
        delta = delta.and(difference(carrier, price, side -> side.billed(carrier, flow, part -> !same.contains(part))));
        if (delta.isExact()) {
            return delta;
        }
        Set<String> leaves = same(before.leaves(carrier), after.leaves(carrier), flow);
        return delta.and(new CommonParts(leaves, toldOnce(leaves, flow))
                        .tightest(out -> difference(
                                carrier, price, side -> side.billedLeaves(carrier, flow, part -> !out.contains(part)))))
                .and(new PairedVolumes(before, after, carrier, flow, leaves).cost(price));
    }

    private List<String> toldOnce(Set<String> leaves, UsageFlow flow) {
        return leaves.stream()
                .filter(leaf -> before.volume(leaf, flow).isExact()
                        != after.volume(leaf, flow).isExact())
                .sorted()
                .toList();
    }

    private Amount difference(String carrier, Amount price, Function<SideTraffic, Amount> billed) {
        return cost(after, carrier, price, billed).minus(cost(before, carrier, price, billed));
    }

    /** The parts whose volume is known to be equal, and billed in the same share, before and after. */
    private Set<String> sameVolumes(String carrier, UsageFlow flow) {
        Set<String> same = same(before.deciding(carrier, flow), after.deciding(carrier, flow), flow);
        same.removeIf(part -> {
            Amount volume = before.volume(part, flow);
            return !volume.isExact() || !volume.equals(after.volume(part, flow));
        });
        return same;
    }

    /** What is there, and is billed in the same share, before and after. */
    private Set<String> same(List<String> partsBefore, List<String> partsAfter, UsageFlow flow) {
        Set<String> same = new HashSet<>(partsBefore);
        same.retainAll(new HashSet<>(partsAfter));
        same.removeIf(part -> !isSame(before.decider(part, flow), after.decider(part, flow)));
        return same;
    }

    /** Asked for every API of a group, but what is billed of its responses is decided once. */
    private boolean isSame(String deciderBefore, String deciderAfter) {
        return sameDeciders.computeIfAbsent(
                List.of(deciderBefore, deciderAfter),
                key -> unchanged.isSame(before.verdicts(deciderBefore), after.verdicts(deciderAfter)));
    }

    private static Amount cost(SideTraffic side, String carrier, Amount price, Function<SideTraffic, Amount> billed) {
        return side.parts(carrier).isEmpty() ? Amount.ZERO : billed.apply(side).times(price);
    }

    private static @Nullable LineFigure figure(SideTraffic side, String carrier, UsageFlow flow, Amount price) {
        return side.parts(carrier).isEmpty() ? null : LineFigure.of(side.billed(carrier, flow), price);
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
