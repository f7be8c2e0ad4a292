package dev.tollgate.policy;

import dev.tollgate.document.NearestName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds scopes that nothing is in, and the pattern that nothing matches. */
public final class EmptyScope {
    private final Scope scope;
    private final List<ScopeAttributes> all;
    private final PolicyInputs plans;

    private EmptyScope(Scope scope, PolicyInputs plans) {
        this.scope = scope;
        this.plans = plans;
        this.all = plans.plans().stream().flatMap(EmptyScope::readAttributes).toList();
    }

    /**
     * Explains why nothing is in a scope; empty where something is or may be. A plan that does not show everything may hold more.
     */
    public static Optional<String> explain(Scope scope, PolicyInputs plans) {
        boolean isOpen = scope.isEverything() || !plans.unusableFor(scope).isEmpty();
        boolean hasGaps =
                plans.plansFor(scope).stream().anyMatch(plan -> !plan.gaps().isEmpty());
        EmptyScope empty = new EmptyScope(scope, plans);
        return isOpen || hasGaps || empty.hasMembers() ? Optional.empty() : Optional.of(empty.explain());
    }

    private boolean hasMembers() {
        boolean isOfProjects = !scope.isOfResources() && !plans.plansFor(scope).isEmpty();
        return isOfProjects || all.stream().anyMatch(each -> each.membershipIn(scope) != ScopeMembership.OUT);
    }

    private static Stream<ScopeAttributes> readAttributes(PolicyInput plan) {
        return Stream.concat(
                plan.resources().stream().map(PolicyResource::attributes),
                plan.tagged().stream().map(TaggedResource::attributes));
    }

    private String explain() {
        List<String> reasons = new ArrayList<>();
        addReason(reasons, "address", scope.addresses(), ScopeAttributes::addressNames);
        addReason(reasons, "module", scope.modules(), ScopeAttributes::moduleNames);
        addReason(reasons, "region", scope.regions(), each -> each.region().values());
        addReason(reasons, "spec", scope.specs(), each -> each.spec().values());
        addTagReasons(reasons);
        addProjectReason(reasons);
        String why = reasons.isEmpty() ? "no resource matches all of it" : String.join("; ", reasons);
        return "covers nothing: " + why;
    }

    private void addReason(
            List<String> reasons,
            String kind,
            List<String> patterns,
            Function<ScopeAttributes, ? extends Collection<String>> names) {
        Set<String> known = new TreeSet<>();
        all.forEach(each -> known.addAll(names.apply(each)));
        addReason(reasons, kind, patterns, known);
    }

    private static void addReason(List<String> reasons, String kind, List<String> patterns, Collection<String> known) {
        if (!patterns.isEmpty() && known.stream().noneMatch(name -> PossibleValues.matchesAny(name, patterns))) {
            reasons.add("no " + kind + " matches " + String.join(" or ", patterns) + suggest(patterns, known));
        }
    }

    private void addTagReasons(List<String> reasons) {
        Set<String> keys = new TreeSet<>();
        all.forEach(each -> keys.addAll(each.tags().keySet()));
        for (Scope.TagPattern tag : scope.tags()) {
            if (keys.contains(tag.key())) {
                addReason(reasons, "tag " + tag.key(), List.of(tag.value()), valuesOf(tag.key()));
            } else {
                reasons.add("no tag " + tag.key() + suggest(List.of(tag.key()), keys));
            }
        }
    }

    private Set<String> valuesOf(String key) {
        Set<String> values = new TreeSet<>();
        for (ScopeAttributes each : all) {
            values.addAll(each.tags().getOrDefault(key, PossibleValues.NONE).values());
        }
        return values;
    }

    private void addProjectReason(List<String> reasons) {
        Set<String> names = new TreeSet<>(plans.others());
        names.addAll(plans.unusable());
        plans.plans().stream()
                .flatMap(plan -> Stream.ofNullable(plan.project()))
                .forEach(names::add);
        if (!scope.projects().isEmpty() && names.isEmpty()) {
            reasons.add("the plan belongs to no project");
        } else {
            addReason(reasons, "project", scope.projects(), names);
        }
    }

    private static String suggest(List<String> patterns, Collection<String> known) {
        for (String pattern : patterns) {
            String question = NearestName.question(pattern, known);
            if (!question.isEmpty()) {
                return " (" + question + ")";
            }
        }
        return "";
    }
}
