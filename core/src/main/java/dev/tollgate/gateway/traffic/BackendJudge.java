package dev.tollgate.gateway.traffic;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.gateway.estate.GatewayEstate;
import dev.tollgate.gateway.model.AwayBackends;
import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendService;
import dev.tollgate.gateway.model.DeployedStage;
import dev.tollgate.gateway.model.GatewayApi;
import dev.tollgate.gateway.model.ResourceLink;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import dev.tollgate.usage.DataService;
import dev.tollgate.usage.StatedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Judges requests to backends: step 2. */
final class BackendJudge {
    private static final int STEP = 2;

    private final BackendRules rules = BackendRules.bundled();
    private final GatewayEstate estate;
    private final TrafficDeclarations declared;

    BackendJudge(GatewayEstate estate, TrafficDeclarations declared) {
        this.estate = estate;
        this.declared = declared;
    }

    /** One flow for each stage that the API is deployed to; what is worth knowing is added to the diagnostics. */
    List<BackendFlow> judge(GatewayApi api, List<Diagnostic> diagnostics) {
        List<BackendFlow> flows = new ArrayList<>();
        Set<String> uncovered = new LinkedHashSet<>();
        Set<String> unshownPaths = new LinkedHashSet<>();
        for (Optional<DeployedStage> stage : stages(api)) {
            BackendTally tally = tally(api, stage);
            uncovered.addAll(tally.uncovered());
            unshownPaths.addAll(tally.unshownPaths());
            flows.add(flow(api, stage, tally));
        }
        if (!uncovered.isEmpty()) {
            diagnostics.add(uncovered(api, String.join(" and ", uncovered)));
        }
        if (!unshownPaths.isEmpty()) {
            diagnostics.add(unshown(api, String.join(", and ", unshownPaths)));
        }
        return flows;
    }

    /** The stages by name, and one without a name for those that the plan does not show. */
    private static List<Optional<DeployedStage>> stages(GatewayApi api) {
        List<Optional<DeployedStage>> stages = new ArrayList<>();
        api.stages().known().forEach(stage -> stages.add(Optional.of(stage)));
        if (api.stages().open()) {
            stages.add(Optional.empty());
        }
        return stages;
    }

    private BackendTally tally(GatewayApi api, Optional<DeployedStage> stage) {
        BackendTally tally = new BackendTally(rules);
        Optional<StatedFact<DataService>> service = declared.backend(api.address());
        service.ifPresentOrElse(
                stated -> tally.add(declared(stated)),
                () -> estate.namedBackends(api, stage).forEach(tally::add));
        estate.routedBackends(api, stage).forEach(tally::add);
        return tally;
    }

    private static BackendService declared(StatedFact<DataService> service) {
        BackendKind kind = switch (service.value()) {
            case BIGDATA -> BackendKind.BIG_DATA;
            case DATABASE -> BackendKind.DATABASE;
        };
        return BackendService.of(kind, EnumSet.copyOf(kind.places()), List.of(service.evidence()));
    }

    private BackendFlow flow(GatewayApi api, Optional<DeployedStage> stage, BackendTally tally) {
        RuleOutcome ruling = tally.ruling(api.address().text());
        Optional<ResourceLink> instance = estate.instance(api);
        List<Evidence> why = new ArrayList<>();
        why.add(new Evidence(
                api.address().text(),
                "stage_names",
                stage.map(DeployedStage::shown).orElse("known after apply")));
        why.addAll(api.group().why());
        instance.ifPresent(known -> why.addAll(known.why()));
        return flow(
                api.address(),
                stage.map(DeployedStage::name).orElse(null),
                tally.share(api.address().text(), ruling),
                new TrafficVerdict(
                        instance.flatMap(ResourceLink::shown).orElse(null),
                        api.group().shown().orElse(null),
                        api.address().text(),
                        stage.map(DeployedStage::shown).orElse(null),
                        estate.side(),
                        STEP,
                        ruling.verdict(),
                        null,
                        GatewayRules.named(ruling.rules()),
                        List.of(),
                        joined(why, ruling.why())));
    }

    /** Returns the flow, of which a declaration may say how much is billed where the plan does not decide. */
    private BackendFlow flow(Address carrier, @Nullable String stage, RegionShare share, TrafficVerdict verdict) {
        Optional<StatedFact<BigDecimal>> stated = declared.billed(carrier);
        if (stated.isEmpty() || share.anywhere().isExact()) {
            return new BackendFlow(carrier, stage, verdict, share);
        }
        BigDecimal billed = stated.get().value();
        Verdict said = RuleOutcome.verdict(billed);
        TrafficVerdict declaredVerdict = new TrafficVerdict(
                verdict.gateway(),
                verdict.group(),
                verdict.api(),
                verdict.stage(),
                verdict.side(),
                verdict.step(),
                said,
                said == Verdict.PARTLY ? billed : null,
                verdict.rules(),
                verdict.clients(),
                joined(verdict.why(), List.of(stated.get().evidence())));
        return new BackendFlow(carrier, stage, declaredVerdict, RegionShare.of(Amount.exact(billed)));
    }

    private static List<Evidence> joined(List<Evidence> first, List<Evidence> second) {
        List<Evidence> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    /** Returns the requests that a resource of the plan sends on for APIs that the plan does not hold. */
    BackendFlow judge(AwayBackends away) {
        BackendTally tally = new BackendTally(rules);
        away.backends().forEach(tally::add);
        String name = away.address().text();
        RuleOutcome ruling = tally.ruling(name);
        @Nullable String stage = away.stage().asText().orElse(null);
        return flow(
                away.address(),
                stage,
                tally.share(name, ruling),
                new TrafficVerdict(
                        null,
                        away.group().orElse(null),
                        away.api().orElse(name),
                        stage == null ? null : away.stage().toString(),
                        estate.side(),
                        STEP,
                        ruling.verdict(),
                        null,
                        GatewayRules.named(ruling.rules()),
                        List.of(),
                        joined(away.why(), ruling.why())));
    }

    private static Diagnostic uncovered(GatewayApi api, String backends) {
        return Diagnostic.of(
                DiagnosticCode.BACKEND_NOT_COVERED,
                api.address().text(),
                "The pricing document has no row for " + backends
                        + ", so it is unknown whether its request traffic is billed.",
                "If the traffic matters, ask the vendor, or declare its volume in the usage file to see what it could cost.");
    }

    private static Diagnostic unshown(GatewayApi api, String gaps) {
        return Diagnostic.of(
                DiagnosticCode.PATH_NOT_SHOWN,
                api.address().text(),
                "VPC backends are free whatever the way to them, but " + gaps + ".",
                "Check that the gateway can reach the backend; a path over CEN has its own price.");
    }
}
