package dev.tollgate.policy.rule;

import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Item;
import dev.tollgate.policy.Membership;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Traits;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A resource that a rule may be about.
 *
 * @param traits by what scopes tell it apart
 * @param scope the scope of the rule
 * @param membership whether it is in the scope
 */
record Subject(Traits traits, Scope scope, Membership membership) {
    /** The resource when it is, or may be, in the scope. */
    static Optional<Subject> of(Traits traits, Scope scope) {
        Membership membership = traits.in(scope);
        return membership == Membership.OUT ? Optional.empty() : Optional.of(new Subject(traits, scope, membership));
    }

    /** A rule on single resources. */
    interface Check {
        /** What breaks it, if anything does. */
        Optional<Finding> of(Item item, Subject subject);
    }

    /** The findings on the resources that there are after. */
    static Stream<Finding> each(Examined plan, Scope scope, Check check) {
        return plan.items().stream()
                .filter(Item::isManagedAfter)
                .flatMap(item -> of(item.traits(), scope).flatMap(subject -> check.of(item, subject)).stream());
    }

    /** A breach, which is not certain where it is not certain that the rule is about the resource. */
    Finding breach(String message, String fix) {
        return membership == Membership.IN
                ? finding(Outcome.BREACH, message, fix)
                : finding(
                        Outcome.UNDECIDED, message + " Whether it belongs to " + scope.words() + " is not known.", fix);
    }

    /** Something that is not known. */
    Finding undecided(String message, String fix) {
        return finding(Outcome.UNDECIDED, message, fix);
    }

    private Finding finding(Outcome outcome, String message, String fix) {
        return new Finding(outcome, traits.project(), traits.address().text(), message, fix, null);
    }
}
