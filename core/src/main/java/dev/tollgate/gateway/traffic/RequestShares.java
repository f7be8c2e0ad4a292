package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Address;
import dev.tollgate.usage.StatedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How much of the requests of each API is billed, over all of its stages. */
final class RequestShares {
    private static final String STAGES = "stages";

    private final TrafficDeclarations declared;

    private RequestShares(TrafficDeclarations declared) {
        this.declared = declared;
    }

    /** Returns the shares by API, or by the resource that sends requests of APIs elsewhere on. */
    static Map<Address, RegionShare> of(List<BackendFlow> flows, TrafficDeclarations declared) {
        Map<Address, List<BackendFlow>> byCarrier = new LinkedHashMap<>();
        flows.forEach(flow -> byCarrier
                .computeIfAbsent(flow.carrier(), key -> new ArrayList<>())
                .add(flow));
        RequestShares shares = new RequestShares(declared);
        Map<Address, RegionShare> found = new LinkedHashMap<>();
        byCarrier.forEach((carrier, all) -> found.put(carrier, shares.share(carrier, all)));
        return found;
    }

    private RegionShare share(Address carrier, List<BackendFlow> flows) {
        Set<String> regions = new LinkedHashSet<>();
        flows.forEach(flow -> regions.addAll(flow.billed().at().keySet()));
        return RegionShare.each(regions, region -> share(carrier, flows, region));
    }

    private Amount share(Address carrier, List<BackendFlow> flows, @Nullable String region) {
        List<Amount> each = flows.stream().map(flow -> flow.billed().in(region)).toList();
        Amount any = Amount.anyOf(each);
        Optional<Amount> split = declared.stages(carrier).flatMap(stages -> split(flows, stages.value(), region));
        if (split.isPresent() || any.isExact()) {
            return split.orElse(any);
        }
        Optional<StatedFact<BigDecimal>> billed = declared.billed(carrier);
        boolean decided = each.stream().allMatch(Amount::isExact);
        if (billed.isPresent()) {
            return any.and(Amount.exact(billed.get().value()));
        }
        return decided ? Amount.between(any.low(), any.high(), new Cause(carrier.text(), STAGES)) : any;
    }

    /** Returns the share by the declared parts of the stages; the part of a stage that is not deployed goes to the others. */
    private static Optional<Amount> split(
            List<BackendFlow> flows, Map<String, BigDecimal> parts, @Nullable String region) {
        BigDecimal sum = BigDecimal.ZERO;
        Amount billed = Amount.ZERO;
        for (BackendFlow flow : flows) {
            if (flow.stage() == null) {
                return Optional.empty();
            }
            BigDecimal part = parts.getOrDefault(requireNonNull(flow.stage()), BigDecimal.ZERO);
            sum = sum.add(part);
            billed = billed.plus(
                    part.signum() == 0 ? Amount.ZERO : flow.billed().in(region).times(part));
        }
        return sum.signum() == 0 ? Optional.empty() : Optional.of(billed.divided(sum));
    }

    /** Checks that what is declared fits what the plan shows on one side or the other. */
    static void check(SideVerdicts before, SideVerdicts after, TrafficDeclarations declared) {
        Map<Address, List<BackendFlow>> all = new LinkedHashMap<>();
        for (SideVerdicts side : List.of(before, after)) {
            side.backendFlows()
                    .forEach(flow -> all.computeIfAbsent(flow.carrier(), key -> new ArrayList<>())
                            .add(flow));
        }
        all.forEach((carrier, flows) -> {
            declared.stages(carrier).ifPresent(stated -> checkStages(carrier, flows, stated));
            declared.billed(carrier).ifPresent(stated -> checkBilled(carrier, flows, stated));
        });
    }

    private static void checkStages(Address api, List<BackendFlow> flows, StatedFact<Map<String, BigDecimal>> stated) {
        Set<String> shown = new LinkedHashSet<>();
        for (BackendFlow flow : flows) {
            if (flow.stage() == null) {
                return;
            }
            shown.add(String.valueOf(flow.verdict().stage()));
        }
        boolean known = flows.stream()
                .map(BackendFlow::stage)
                .toList()
                .containsAll(stated.value().keySet());
        if (!known) {
            throw stated.contradicts(api.text(), "the stages " + String.join(", ", shown));
        }
    }

    /** A declared share is wrong if every flow is decided by the plan, and none of them allows it. */
    private static void checkBilled(Address api, List<BackendFlow> flows, StatedFact<BigDecimal> stated) {
        List<Amount> shares =
                flows.stream().map(flow -> flow.billed().anywhere()).toList();
        Amount any = Amount.anyOf(shares);
        BigDecimal low = requireNonNull(any.low());
        BigDecimal high = requireNonNull(any.high());
        boolean fits = low.compareTo(stated.value()) <= 0 && high.compareTo(stated.value()) >= 0;
        if (!fits) {
            throw stated.contradicts(api.text(), high.signum() == 0 ? "free requests" : "billed requests");
        }
    }
}
