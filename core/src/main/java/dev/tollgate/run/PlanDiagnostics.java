package dev.tollgate.run;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.region.KnownRegion;
import dev.tollgate.region.ResourceRegions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is to be told about a plan as a whole, about what it defers, and about what it does not place. */
final class PlanDiagnostics {
    private PlanDiagnostics() {}

    /**
     * The diagnostics of a plan.
     *
     * @param regionalTypes the resource types whose own region decides prices
     */
    static List<Diagnostic> of(Plan plan, ResourceRegions places, Set<String> regionalTypes) {
        List<Diagnostic> found = new ArrayList<>(places.conflicts());
        describePartial(plan).ifPresent(found::add);
        for (ResourceChange change : plan.changes()) {
            change(change).ifPresent(found::add);
            if (regionalTypes.contains(change.address().type())) {
                places.of(change)
                        .fold(
                                placed -> Optional.<Diagnostic>empty(),
                                oneOf -> Optional.of(undecided(change, oneOf)),
                                unplaced -> Optional.of(unknown(change)))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Diagnostic> header(PlanHeader header) {
        if (header.errored()) {
            return partial(
                    DiagnosticCode.PLAN_ERRORED,
                    "Planning failed half-way, so this is only a part of what would change.",
                    "Correct what terraform plan reports, and plan again.");
        }
        if (!header.complete()) {
            return partial(
                    DiagnosticCode.PLAN_INCOMPLETE,
                    "The plan leaves changes out (-target, -exclude, or deferred changes), so totals are partial.",
                    "Plan without -target to see everything.");
        }
        if (header.kind() == PlanHeader.Kind.REFRESH_ONLY_PLAN) {
            return partial(
                    DiagnosticCode.PLAN_REFRESH_ONLY,
                    "The plan only refreshes the state and lists no resources, so totals are partial.",
                    "Plan without -refresh-only to see everything.");
        }
        return Optional.empty();
    }

    private static Optional<Diagnostic> describePartial(Plan plan) {
        boolean isFiltered = !plan.unlisted().isEmpty() && plan.header().kind() == PlanHeader.Kind.PLAN;
        return isFiltered ? filtered(plan.unlisted()) : header(plan.header());
    }

    private static Optional<Diagnostic> filtered(List<String> unlisted) {
        String others = unlisted.size() == 1 ? "" : " and " + (unlisted.size() - 1) + " more";
        return partial(
                DiagnosticCode.PLAN_FILTERED,
                "planned_values holds " + unlisted.get(0) + others
                        + ", and resource_changes lacks it, so totals are partial.",
                "Give the whole output of terraform show -json, without filtering it.");
    }

    private static Optional<Diagnostic> partial(DiagnosticCode code, String message, String fix) {
        return Optional.of(Diagnostic.of(code, null, message, fix));
    }

    private static Optional<Diagnostic> change(ResourceChange change) {
        String address = change.address().text();
        if (change.deferred() != null) {
            return Optional.of(Diagnostic.of(
                    DiagnosticCode.CHANGE_DEFERRED,
                    address,
                    "Terraform puts this change off to a later plan (" + change.deferred() + ").",
                    "Apply, and plan again."));
        }
        if (change.action() == Action.UNKNOWN) {
            return Optional.of(Diagnostic.of(
                    DiagnosticCode.ACTION_UNKNOWN,
                    address,
                    "The plan states an action that this version of Tollgate does not know.",
                    "Use a later version of Tollgate."));
        }
        return Optional.empty();
    }

    private static Diagnostic unknown(ResourceChange change) {
        return Diagnostic.of(
                DiagnosticCode.REGION_UNKNOWN,
                change.address().text(),
                "Nothing in the plan tells the region, so figures range over all regions that sell it.",
                "Set region in the provider block, or give --region.");
    }

    private static Diagnostic undecided(ResourceChange change, KnownRegion.OneOf oneOf) {
        return Diagnostic.of(
                DiagnosticCode.REGION_CONFLICT,
                change.address().text(),
                "The region is one of " + String.join(", ", oneOf.regions()) + ", and nothing decides which.",
                "Set region in the provider block.");
    }
}
