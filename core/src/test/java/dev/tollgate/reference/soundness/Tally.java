package dev.tollgate.reference.soundness;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.reference.ReferencedResource;
import dev.tollgate.reference.ResolvedReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How many attributes were answered in which way, and those whose true targets are not among the candidates. */
final class Tally {
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> misses = new ArrayList<>();

    /** Compares the answers for a plan with the truth. Attributes whose value the plan knows are counted apart: they need no answer. */
    void add(String name, Plan plan, Truth truths) {
        ReferenceResolver wiring = ReferenceResolver.of(plan);
        for (Truth.Attribute truth : truths.attributes()) {
            Address holder = Address.parse(truth.holder()).orElseThrow();
            AttributePath path = AttributePath.of(truth.path());
            Value value = wiring.change(holder)
                    .flatMap(change -> path.in(change.after()))
                    .orElse(Value.UNKNOWN);
            ResolvedReference resolution = wiring.resolve(holder, path);
            if (!hasUnknown(value)) {
                count("known");
                continue;
            }
            count(resolution.getClass().getSimpleName());
            if (!isTrue(resolution, truth.targets(), truths.passedOn())) {
                misses.add(name + ": " + truth + " is not " + resolution);
            }
        }
    }

    Map<String, Integer> answers() {
        return answers;
    }

    List<String> misses() {
        return misses;
    }

    private void count(String answer) {
        answers.merge(answer, 1, Integer::sum);
    }

    /** A {@code terraform_data} stands for what it passes on as well, which may be a plain value. */
    private static boolean isTrue(ResolvedReference resolution, Set<String> truth, Map<String, Set<String>> passedOn) {
        Set<String> candidates = new TreeSet<>();
        boolean plain = false;
        for (ReferencedResource target : resolution.targets()) {
            String address = target.address().text();
            candidates.add(address);
            if (target.attribute().isEmpty() || target.attribute().get(0).equals("output")) {
                candidates.addAll(passedOn.getOrDefault(address, Set.of()));
                plain |= passedOn.containsKey(address);
            }
        }
        boolean mayBeEmpty = plain || !truth.isEmpty();
        return resolution.fold(
                exactly -> candidates.containsAll(truth) && mayBeEmpty,
                oneOf -> candidates.containsAll(truth) && (oneOf.orNone() || mayBeEmpty),
                someOf -> candidates.containsAll(truth),
                truth::isEmpty,
                open -> true);
    }

    private static boolean hasUnknown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().values().stream().anyMatch(Tally::hasUnknown);
        }
        return value.isUnknown() || value.items().stream().anyMatch(Tally::hasUnknown);
    }
}
