package dev.tollgate.policy.rule;

import static java.util.Objects.requireNonNull;

import dev.tollgate.document.Node;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.expression.Expression;
import dev.tollgate.policy.expression.Over;
import dev.tollgate.policy.expression.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A rule that a policy defines by an expression, which must be true.
 *
 * @param title the rule in words
 * @param over whether it is evaluated for the report or for each resource
 * @param condition the expression
 * @param message the message where the expression is false
 * @param fix the cure where the expression is false; empty when the policy gives none
 */
public record OwnRule(String title, Over over, Expression condition, Message message, String fix) implements Rule {
    /** The start of the message where an expression has no value. A rule that cannot be evaluated is breached. */
    public static final String FAILED = "expression-failed";

    /** Checks that nothing is null. */
    public OwnRule {
        requireNonNull(title, "title is null");
        requireNonNull(over, "over is null");
        requireNonNull(condition, "condition is null");
        requireNonNull(message, "message is null");
        requireNonNull(fix, "fix is null");
    }

    /** Makes the message where a condition is false. */
    public interface Message {
        /** Makes the message. */
        String of(Node report, Optional<Node> resource);
    }

    /** A violation, before it has a place. */
    private record Complaint(Outcome outcome, String message, String fix) {}

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        Node report = plan.model().get();
        if (over == Over.REPORT) {
            return evaluate(report, Optional.empty()).stream()
                    .map(it -> new RuleFinding(it.outcome(), plan.project(), null, it.message(), it.fix(), null))
                    .toList();
        }
        Map<String, Node> nodes = ReportFacts.readResources(report);
        return RuleSubject.checkEach(
                plan,
                scope,
                (resource, subject) -> Optional.ofNullable(
                                nodes.get(resource.cost().address()))
                        .flatMap(node -> evaluate(report, Optional.of(node)))
                        .map(complaint -> locate(complaint, subject)));
    }

    private static RuleFinding locate(Complaint complaint, RuleSubject subject) {
        return complaint.outcome() == Outcome.BREACH
                ? subject.breach(complaint.message(), complaint.fix())
                : subject.undecided(complaint.message(), complaint.fix());
    }

    private Optional<Complaint> evaluate(Node report, Optional<Node> resource) {
        Value value = condition.value(report, resource.orElse(null));
        return value.fold(
                flag -> flag.holds() ? Optional.empty() : Optional.of(breach(message.of(report, resource))),
                text -> Optional.empty(),
                absent -> Optional.of(describeAbsent(absent, report)),
                failure -> Optional.of(describeFailure(failure)));
    }

    private Complaint breach(String words) {
        return new Complaint(Outcome.BREACH, words, fix);
    }

    private static Complaint describeFailure(Value.Failure failure) {
        return new Complaint(
                Outcome.BREACH,
                FAILED + ": " + failure.reason() + ".",
                "Change the expression so that it has a value for every plan.");
    }

    private static Complaint describeAbsent(Value.Absent absent, Node report) {
        String path = absent.path();
        String facts = ReportFacts.listMissing(report, absent);
        if (facts.isEmpty()) {
            return new Complaint(
                    Outcome.UNDECIDED,
                    "It depends on " + path + ", which the report does not have.",
                    "Ask has(" + path + ") first if the rule holds without it.");
        }
        return new Complaint(
                Outcome.UNDECIDED,
                "It depends on " + path + ", which is not known (" + facts + ").",
                "Declare what is missing.");
    }
}
