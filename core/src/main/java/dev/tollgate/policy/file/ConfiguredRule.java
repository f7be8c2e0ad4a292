package dev.tollgate.policy.file;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.EmptyScope;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a policy configures it.
 *
 * @param id its id
 * @param rule the condition
 * @param scope the resources to check
 * @param severity error, or warning when a breach does not fail the run
 */
public record ConfiguredRule(String id, Rule rule, Scope scope, Severity severity) {
    /** Checks that nothing is null. */
    public ConfiguredRule {
        requireNonNull(id, "id is null");
        requireNonNull(rule, "rule is null");
        requireNonNull(scope, "scope is null");
        requireNonNull(severity, "severity is null");
    }

    RuleResult judge(PolicyInputs plans, WaiverFilter waivers) {
        List<RuleFinding> findings = new ArrayList<>();
        for (PolicyInput plan : plans.plansFor(scope)) {
            rule.findViolations(plan, scope).forEach(finding -> findings.add(waivers.apply(id, finding)));
            if (rule.looksAtResources() && !plan.gaps().isEmpty()) {
                findings.add(partial(
                        plan.project(),
                        "Not everything is shown: " + plan.gaps().get(0)));
            }
        }
        for (String project : plans.unusableFor(scope)) {
            findings.add(partial(project, "The project has no report."));
        }
        EmptyScope.explain(scope, plans).ifPresent(why -> findings.add(describeEmpty(why)));
        return new RuleResult(id, rule.title(), scope, severity, findings);
    }

    private static RuleFinding describeEmpty(String explanation) {
        return new RuleFinding(Outcome.EMPTY, null, null, "It " + explanation + ".", "Correct the scope.", null);
    }

    private static RuleFinding partial(@Nullable String project, String message) {
        return new RuleFinding(Outcome.UNDECIDED, project, null, message, "", null);
    }
}
