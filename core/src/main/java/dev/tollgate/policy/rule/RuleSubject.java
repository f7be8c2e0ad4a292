package dev.tollgate.policy.rule;

import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeAttributes;
import dev.tollgate.policy.ScopeMembership;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource that a rule may be about.
 *
 * @param traits by what scopes tell it apart
 * @param scope the scope of the rule
 * @param membership whether it is in the scope
 */
record RuleSubject(ScopeAttributes traits, Scope scope, ScopeMembership membership) {
    /** The resource when it is, or may be, in the scope. */
    static Optional<RuleSubject> of(ScopeAttributes traits, Scope scope) {
        ScopeMembership membership = traits.in(scope);
        return membership == ScopeMembership.OUT
                ? Optional.empty()
                : Optional.of(new RuleSubject(traits, scope, membership));
    }

    /** A rule on single resources. */
    interface Check {
        /** What breaks it, if anything does. */
        Optional<RuleFinding> of(PolicyResource item, RuleSubject subject);
    }

    /** The findings on the resources that there are after. */
    static Stream<RuleFinding> each(PolicyInput plan, Scope scope, Check check) {
        return plan.items().stream()
                .filter(PolicyResource::isManagedAfter)
                .flatMap(item -> of(item.traits(), scope).flatMap(subject -> check.of(item, subject)).stream());
    }

    /** A breach, which is not certain where it is not certain that the rule is about the resource. */
    RuleFinding breach(String message, String fix) {
        return membership == ScopeMembership.IN
                ? finding(Outcome.BREACH, message, fix)
                : finding(
                        Outcome.UNDECIDED, message + " Whether it belongs to " + scope.words() + " is not known.", fix);
    }

    /** Something that is not known. */
    RuleFinding undecided(String message, String fix) {
        return finding(Outcome.UNDECIDED, message, fix);
    }

    private RuleFinding finding(Outcome outcome, String message, String fix) {
        return new RuleFinding(outcome, traits.project(), traits.address().text(), message, fix, null);
    }
}
