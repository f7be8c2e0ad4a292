package dev.tollgate.gateway.traffic;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.model.BackendPlace;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.traffic.Verdict;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Adds up the rules for all backends that requests of one API may go to in one stage. */
final class BackendTally {
    private final BackendRules table;
    private final Set<String> rules = new LinkedHashSet<>();
    private final Set<Evidence> why = new LinkedHashSet<>();
    private final Set<String> uncovered = new LinkedHashSet<>();
    private final List<String> unshownPaths = new ArrayList<>();
    private boolean billed;
    private boolean free;
    private @Nullable Evidence undecided;
    private final List<BackendService> backends = new ArrayList<>();

    BackendTally(BackendRules table) {
        this.table = table;
    }

    void add(BackendService backend) {
        backends.add(backend);
        why.addAll(backend.why());
        backend.unshownPath().ifPresent(unshownPaths::add);
        backend.places().forEach(place -> add(backend, place));
    }

    private void add(BackendService backend, BackendPlace place) {
        Optional<BillingRule> rule = table.rule(backend.kind(), place);
        if (rule.isPresent()) {
            add(rule.get());
        } else if (place == BackendPlace.UNTOLD) {
            rules.add(GatewayRules.BACKEND_UNDECIDED);
            undecided = last(backend.why());
        } else {
            rules.add(GatewayRules.BACKEND_UNLISTED);
            uncovered.add(UncoveredBackends.words(backend.kind(), place));
        }
    }

    private void add(BillingRule rule) {
        rules.add(rule.id());
        why.add(rule.evidence());
        billed |= rule.billed();
        free |= !rule.billed();
    }

    /** What it comes to for an API. */
    RuleOutcome ruling(String api) {
        Verdict verdict = RuleOutcome.agreed(billed, free, undecided != null || !uncovered.isEmpty());
        return new RuleOutcome(verdict, RuleOutcome.share(verdict, missing(api)), List.copyOf(rules), List.copyOf(why));
    }

    /** Returns how much is billed by the region of the gateway, all else as in the outcome. */
    RegionShare share(String api, RuleOutcome outcome) {
        Set<String> regions = new LinkedHashSet<>();
        backends.forEach(backend -> backend.region().ifPresent(regions::add));
        return RegionShare.each(regions, region -> region == null ? outcome.billed() : shareIn(region, api));
    }

    private Amount shareIn(String region, String api) {
        BackendTally there = new BackendTally(table);
        backends.forEach(backend -> backend.placesFrom(region).forEach(place -> there.add(backend, place)));
        return there.ruling(api).billed();
    }

    /** The backends that no row covers, in words. */
    List<String> uncovered() {
        return List.copyOf(uncovered);
    }

    /** What the plan does not show of the ways to backends in VPCs. */
    List<String> unshownPaths() {
        return unshownPaths.stream().distinct().toList();
    }

    private Cause missing(String api) {
        if (undecided != null) {
            String address = undecided.address();
            return new Cause(address == null ? api : address, undecided.attribute());
        }
        return new Cause(api, uncovered.isEmpty() ? "share of each backend" : "billing of the backend");
    }

    private static @Nullable Evidence last(List<Evidence> why) {
        return why.isEmpty() ? null : why.get(why.size() - 1);
    }
}
