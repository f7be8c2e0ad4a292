package dev.tollgate.policy;

import java.util.List;

/**
 * The plans that a policy judges together.
 *
 * @param plans those that can be judged
 * @param unusable the names of the projects that have none
 */
public record Examinations(List<Examined> plans, List<String> unusable) {
    /** Copies the lists. */
    public Examinations {
        plans = List.copyOf(plans);
        unusable = List.copyOf(unusable);
    }

    /** One plan. */
    public static Examinations of(Examined plan) {
        return new Examinations(List.of(plan), List.of());
    }

    /** The projects without a plan that a scope may be about. */
    public List<String> unusable(Scope scope) {
        return unusable.stream()
                .filter(name -> scope.projects().isEmpty() || Candidates.fits(name, scope.projects()))
                .toList();
    }

    /** The plans that a scope may be about. */
    public List<Examined> plans(Scope scope) {
        return plans.stream()
                .filter(plan -> scope.projects().isEmpty()
                        || (plan.project() != null && Candidates.fits(plan.project(), scope.projects())))
                .toList();
    }
}
