package dev.tollgate.wiring;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Joins findings. */
final class Findings {
    private static final String TOO_MANY = "there are too many references to follow";

    private Findings() {}

    /** One of these, and nothing tells which. */
    static Finding either(List<Finding> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        List<Finding> telling =
                findings.stream().filter(finding -> !finding.isPlain()).toList();
        Set<String> beside = beside(findings);
        if (telling.size() < 2) {
            return (telling.isEmpty() ? Finding.VALUE : telling.get(0).orNone()).with(beside);
        }
        Map<Spot, Finding.Found> found = new LinkedHashMap<>();
        Set<String> hidden = new LinkedHashSet<>();
        for (Finding finding : telling) {
            hidden.addAll(finding.hidden());
            if (!addTo(found, finding, limit)) {
                hidden.add(TOO_MANY);
            }
        }
        return new Finding(found, findings.stream().anyMatch(Finding::none), hidden, beside);
    }

    private static Set<String> beside(List<Finding> findings) {
        Set<String> beside = new LinkedHashSet<>();
        for (Finding finding : findings) {
            for (String name : finding.beside()) {
                if (beside.size() < Finding.MOST_BESIDE) {
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
    static Finding together(List<Finding> findings, int limit) {
        if (findings.size() == 1) {
            return findings.get(0);
        }
        Finding all = either(findings, limit);
        return all.none() || Spot.areOneSubject(all.found().keySet()) ? all : all.orNone();
    }

    /** False when there are more than the limit. */
    private static boolean addTo(Map<Spot, Finding.Found> found, Finding finding, int limit) {
        for (Map.Entry<Spot, Finding.Found> entry : finding.found().entrySet()) {
            if (found.size() >= limit && !found.containsKey(entry.getKey())) {
                return false;
            }
            found.putIfAbsent(entry.getKey(), entry.getValue());
        }
        return true;
    }
}
