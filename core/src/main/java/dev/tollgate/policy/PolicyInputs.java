package dev.tollgate.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * The plans that a policy judges together.
 *
 * @param plans the plans of all projects with a report
 * @param unusable the names of the projects without one
 * @param others the names of further projects, which are not judged with them
 */
public record PolicyInputs(List<PolicyInput> plans, List<String> unusable, List<String> others) {
    /** Copies the lists. */
    public PolicyInputs {
        plans = List.copyOf(plans);
        unusable = List.copyOf(unusable);
        others = List.copyOf(others);
    }

    /** One plan alone. */
    public static PolicyInputs of(PolicyInput plan) {
        return new PolicyInputs(List.of(plan), List.of(), List.of());
    }

    /** True when a scope is of projects that are not judged now. */
    public boolean leavesOut(Scope scope) {
        boolean hasPlans = !plansFor(scope).isEmpty() || !unusableFor(scope).isEmpty();
        return !hasPlans && others.stream().anyMatch(scope::coversProject);
    }

    /** The projects without a report that a scope covers. */
    public List<String> unusableFor(Scope scope) {
        return unusable.stream().filter(scope::coversProject).toList();
    }

    /** The names of the projects that a scope covers, with a report or without. */
    public List<String> projectsFor(Scope scope) {
        Stream<String> withReport = plansFor(scope).stream().flatMap(plan -> Stream.ofNullable(plan.project()));
        return Stream.concat(withReport, unusableFor(scope).stream()).toList();
    }

    /** One of the projects alone. */
    public PolicyInputs only(String project) {
        return new PolicyInputs(
                plans.stream().filter(plan -> project.equals(plan.project())).toList(),
                unusable.stream().filter(project::equals).toList(),
                others);
    }

    /** The plans that a scope covers. */
    public List<PolicyInput> plansFor(Scope scope) {
        return plans.stream()
                .filter(plan -> scope.coversProject(plan.project()))
                .toList();
    }
}
