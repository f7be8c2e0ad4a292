package dev.tollgate.policy;

import java.util.List;

/**
 * The plans that a policy judges together.
 *
 * @param plans those that can be judged
 * @param unusable the names of the projects that have none
 */
public record PolicyInputs(List<PolicyInput> plans, List<String> unusable) {
    /** Copies the lists. */
    public PolicyInputs {
        plans = List.copyOf(plans);
        unusable = List.copyOf(unusable);
    }

    /** One plan. */
    public static PolicyInputs of(PolicyInput plan) {
        return new PolicyInputs(List.of(plan), List.of());
    }

    /** The projects without a plan that a scope may be about. */
    public List<String> unusable(Scope scope) {
        return unusable.stream()
                .filter(name -> scope.projects().isEmpty() || PossibleValues.fits(name, scope.projects()))
                .toList();
    }

    /** The plans that a scope may be about. */
    public List<PolicyInput> plans(Scope scope) {
        return plans.stream()
                .filter(plan -> scope.projects().isEmpty()
                        || (plan.project() != null && PossibleValues.fits(plan.project(), scope.projects())))
                .toList();
    }
}
