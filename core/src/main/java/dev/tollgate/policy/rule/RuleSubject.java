package dev.tollgate.policy.rule;

import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeAttributes;
import dev.tollgate.policy.ScopeMembership;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A resource that a rule checks.
 *
 * @param attributes its attributes
 * @param scope the scope of the rule
 * @param membership whether the resource is in scope
 */
record RuleSubject(ScopeAttributes attributes, Scope scope, ScopeMembership membership) {
    /** The resource, unless it is out of scope. */
    static Optional<RuleSubject> of(ScopeAttributes attributes, Scope scope) {
        RuleSubject subject = new RuleSubject(attributes, scope, attributes.membershipIn(scope));
        return Optional.of(subject).filter(each -> each.membership != ScopeMembership.OUT);
    }

    /** A check of one resource. */
    interface Check {
        /** The violation of the rule, if there is one. */
        Optional<RuleFinding> apply(PolicyResource resource, RuleSubject subject);
    }

    /** Checks every resource in scope that exists after the plan. */
    static List<RuleFinding> checkEach(PolicyInput plan, Scope scope, Check check) {
        List<RuleFinding> findings = new ArrayList<>();
        for (PolicyResource resource : plan.resources()) {
            if (resource.existsAfter()) {
                of(resource.attributes(), scope)
                        .flatMap(subject -> check.apply(resource, subject))
                        .ifPresent(findings::add);
            }
        }
        return findings;
    }

    /** A breach; undecided where the resource may be out of scope. */
    RuleFinding breach(String message, String fix) {
        if (membership == ScopeMembership.IN) {
            return finding(Outcome.BREACH, message, fix);
        }
        return undecided(message + " Whether it belongs to " + scope.words() + " is not known.", fix);
    }

    /** An undecided check, because a fact is missing. */
    RuleFinding undecided(String message, String fix) {
        return finding(Outcome.UNDECIDED, message, fix);
    }

    private RuleFinding finding(Outcome outcome, String message, String fix) {
        return new RuleFinding(
                outcome, attributes.project(), attributes.address().text(), message, fix, null);
    }
}
