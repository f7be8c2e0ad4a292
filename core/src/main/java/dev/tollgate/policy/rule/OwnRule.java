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
 * A rule that a policy writes itself, as an expression that must be true.
 *
 * @param title what it asks for, in words
 * @param over whether it is about the report or about each resource
 * @param condition what must be true
 * @param message what to say where it is false
 * @param fix what the user can do then; empty when there is nothing to say
 */
public record OwnRule(String title, Over over, Expression condition, Message message, String fix) implements Rule {
    /** Begins the message where an expression cannot be worked out: a rule that cannot be judged lets nothing through. */
    public static final String FAILED = "expression-failed";

    /** Checks that nothing is null. */
    public OwnRule {
        requireNonNull(title, "title is null");
        requireNonNull(over, "over is null");
        requireNonNull(condition, "condition is null");
        requireNonNull(message, "message is null");
        requireNonNull(fix, "fix is null");
    }

    /** Says what is so where a condition is false. */
    public interface Message {
        /** What is so. */
        String of(Node report, Optional<Node> resource);
    }

    /** What breaks the rule or may break it. */
    private record Complaint(Outcome outcome, String message, String fix) {}

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        Node report = plan.model().get();
        if (over == Over.REPORT) {
            return complaint(report, Optional.empty())
                    .map(it -> new RuleFinding(it.outcome(), plan.project(), null, it.message(), it.fix(), null))
                    .stream()
                    .toList();
        }
        Map<String, Node> resources = ReportFacts.resources(report);
        return RuleSubject.each(
                        plan,
                        scope,
                        (item, subject) -> Optional.ofNullable(
                                        resources.get(item.cost().address()))
                                .flatMap(resource -> complaint(report, Optional.of(resource)))
                                .map(it -> it.outcome() == Outcome.BREACH
                                        ? subject.breach(it.message(), it.fix())
                                        : subject.undecided(it.message(), it.fix())))
                .toList();
    }

    private Optional<Complaint> complaint(Node report, Optional<Node> resource) {
        return condition
                .value(report, resource.orElse(null))
                .fold(
                        flag -> flag.holds()
                                ? Optional.empty()
                                : Optional.of(new Complaint(Outcome.BREACH, message.of(report, resource), fix)),
                        text -> Optional.empty(),
                        absent -> Optional.of(undecided(absent, report)),
                        failure -> Optional.of(new Complaint(
                                Outcome.BREACH,
                                FAILED + ": " + failure.reason() + ".",
                                "Change the expression so that it has a value for every plan.")));
    }

    private static Complaint undecided(Value.Absent absent, Node report) {
        String facts = ReportFacts.missing(report, absent);
        String message = "It depends on " + absent.path() + ", which "
                + (facts.isEmpty() ? "the report does not have." : "is not known (" + facts + ").");
        return new Complaint(
                Outcome.UNDECIDED,
                message,
                facts.isEmpty()
                        ? "Ask has(" + absent.path() + ") first if the rule holds without it."
                        : "Declare what is missing.");
    }
}
