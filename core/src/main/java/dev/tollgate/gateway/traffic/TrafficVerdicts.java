package dev.tollgate.gateway.traffic;

import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The verdicts on the traffic of both sides of a plan.
 *
 * @param before those on what there is now
 * @param after those on what the plan leads to
 * @param diagnostics what there is to know; of the side before only where the resource is gone afterwards
 */
public record TrafficVerdicts(SideVerdicts before, SideVerdicts after, List<Diagnostic> diagnostics) {
    private static final Comparator<TrafficVerdict> ORDER = Comparator.comparing(
                    TrafficVerdict::group, nullsFirst(naturalOrder()))
            .thenComparing(TrafficVerdict::api, nullsFirst(naturalOrder()))
            .thenComparing(TrafficVerdict::stage, nullsFirst(naturalOrder()))
            .thenComparing(TrafficVerdict::side);

    /** Copies the list. */
    public TrafficVerdicts {
        diagnostics = List.copyOf(diagnostics);
    }

    /** Judges both estates of a plan. */
    public static TrafficVerdicts of(GatewayEstate before, GatewayEstate after, TrafficDeclarations declared) {
        SideVerdicts verdictsBefore = SideVerdicts.of(before, declared);
        SideVerdicts verdictsAfter = SideVerdicts.of(after, declared);
        RequestShares.check(verdictsBefore, verdictsAfter, declared);
        List<Diagnostic> diagnostics = new ArrayList<>(after.diagnostics());
        diagnostics.addAll(verdictsAfter.diagnostics());
        Stream.concat(before.diagnostics().stream(), verdictsBefore.diagnostics().stream())
                .filter(diagnostic -> isGone(diagnostic, after))
                .forEach(diagnostics::add);
        return new TrafficVerdicts(verdictsBefore, verdictsAfter, diagnostics);
    }

    /** The verdicts of both sides, sorted by group, API, stage and side. */
    public List<TrafficVerdict> all() {
        return Stream.concat(before.all().stream(), after.all().stream())
                .sorted(ORDER)
                .toList();
    }

    private static boolean isGone(Diagnostic diagnostic, GatewayEstate after) {
        return Optional.ofNullable(diagnostic.address())
                .flatMap(Address::parse)
                .filter(after::exists)
                .isEmpty();
    }
}
