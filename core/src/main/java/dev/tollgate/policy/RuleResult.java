package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import java.util.List;

/**
 * The verdict of a rule.
 *
 * @param id its id
 * @param title the rule in words, for example {@code instance specs: api.s1.*}
 * @param scope the resources that count
 * @param severity error, or warning when a breach does not fail the run
 * @param findings its violations, waived or not, sorted
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

    /** Combines the findings that are not waived. */
    public Outcome outcome() {
        return Outcome.of(findings.stream()
                .filter(finding -> finding.waiver() == null)
                .map(RuleFinding::outcome)
                .toList());
    }
}
