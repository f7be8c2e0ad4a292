package dev.tollgate.policy;

import java.util.List;

/**
 * The plans that a policy judges together.
 *
 * @param plans the plans of all projects with a report
 * @param unusable the names of the projects without one
 */
public record PolicyInputs(List<PolicyInput> plans, List<String> unusable) {
    /** Copies the lists. */
    public PolicyInputs {
        plans = List.copyOf(plans);
        unusable = List.copyOf(unusable);
    }

    /** One plan alone. */
    public static PolicyInputs of(PolicyInput plan) {
        return new PolicyInputs(List.of(plan), List.of());
    }

    /** The projects without a report that a scope covers. */
    public List<String> unusableFor(Scope scope) {
        return unusable.stream().filter(scope::coversProject).toList();
    }

    /** The plans that a scope covers. */
    public List<PolicyInput> plansFor(Scope scope) {
        return plans.stream()
                .filter(plan -> scope.coversProject(plan.project()))
                .toList();
    }
}
