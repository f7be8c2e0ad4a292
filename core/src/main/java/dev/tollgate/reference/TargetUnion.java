package dev.tollgate.reference;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins findings. */
final class TargetUnion {
    private static final String TOO_MANY = "there are too many references to follow";

    private TargetUnion() {}

    /** One of these, and nothing tells which. */
    static PossibleTargets either(List<PossibleTargets> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        List<PossibleTargets> telling =
                findings.stream().filter(finding -> !finding.isPlain()).toList();
        Set<String> beside = beside(findings);
        if (telling.size() < 2) {
            return (telling.isEmpty() ? PossibleTargets.VALUE : telling.get(0).orNone()).with(beside);
        }
        Map<ResourceAttribute, PossibleTargets.Found> found = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (PossibleTargets finding : telling) {
            hidden.addAll(finding.hidden());
            if (!addTo(found, finding, limit)) {
                hidden.add(TOO_MANY);
            }
        }
        return new PossibleTargets(found, findings.stream().anyMatch(PossibleTargets::none), hidden, beside);
    }

    private static Set<String> beside(List<PossibleTargets> findings) {
        Set<String> beside = new LinkedHashSet<>();
        for (PossibleTargets finding : findings) {
            for (String name : finding.beside()) {
                if (beside.size() < PossibleTargets.MOST_BESIDE) {
                    beside.add(name);
                }
            }
        }
        return beside.isEmpty() ? Set.of() : beside;
    }

    /**
     * All of these in one expression. When they are not one attribute of one resource, the expression may be none of them: a condition
     * may choose something that the plan does not keep.
     */
    static PossibleTargets together(List<PossibleTargets> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        PossibleTargets all = either(findings, limit);
        return all.none() || ResourceAttribute.areOneSubject(all.found().keySet()) ? all : all.orNone();
    }

    /** False when there are more than the limit. */
    private static boolean addTo(
            Map<ResourceAttribute, PossibleTargets.Found> found, PossibleTargets finding, int limit) {
        for (Map.Entry<ResourceAttribute, PossibleTargets.Found> entry :
                finding.found().entrySet()) {
            if (found.size() >= limit && !found.containsKey(entry.getKey())) {
                return false;
            }
            found.putIfAbsent(entry.getKey(), entry.getValue());
        }
        return true;
    }
}
