package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import java.util.List;

/**
 * What a rule says of a plan.
 *
 * @param id its id
 * @param title what it asks for, in words, for example {@code instance specs: api.s1.*}
 * @param scope over which resources
 * @param severity error, or warning when a breach is only to be told
 * @param findings what breaks it or may break it, waived or not, sorted
 */
public record RuleResult(String id, String title, Scope scope, Severity severity, List<RuleFinding> findings) {
    /** Sorts the findings and checks that nothing is null. */
    public RuleResult {
        requireNonNull(id, "id is null");
        requireNonNull(title, "title is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(severity, "severity is null");
        findings = findings.stream().distinct().sorted().toList();
    }

    /** The verdict: the worst of what is not waived. */
    public Outcome outcome() {
        return Outcome.of(findings.stream()
                .filter(finding -> finding.waiver() == null)
                .map(RuleFinding::outcome)
                .toList());
    }
}
