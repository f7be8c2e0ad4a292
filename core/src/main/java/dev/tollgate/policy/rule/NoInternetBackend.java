package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.plan.Side;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.List;
import java.util.Optional;

/** No API has a backend that is reached over the Internet. */
final class NoInternetBackend implements Rule {
    static final String ID = "no-internet-backend";

    NoInternetBackend(Fields fields) {}

    @Override
    public String title() {
        return "no backend is reached over the Internet";
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        return RuleSubject.checkEach(plan, scope, (resource, subject) -> check(plan, resource, subject));
    }

    /** Reports the worst backend of an API. */
    private static Optional<RuleFinding> check(PolicyInput plan, PolicyResource resource, RuleSubject subject) {
        return plan.verdicts().stream()
                .filter(verdict -> isBackendOf(resource, verdict))
                .flatMap(verdict -> checkVerdict(verdict, subject).stream())
                .sorted()
                .findFirst();
    }

    private static boolean isBackendOf(PolicyResource resource, TrafficVerdict verdict) {
        return verdict.side() == Side.AFTER
                && verdict.step() == TrafficVerdict.TO_BACKEND
                && resource.cost().address().equals(verdict.api());
    }

    private static Optional<RuleFinding> checkVerdict(TrafficVerdict verdict, RuleSubject subject) {
        if (verdict.rules().stream().anyMatch(TrafficRule::isOpen)) {
            return Optional.of(subject.undecided(
                    "Whether a backend is reached over the Internet is not known ("
                            + String.join(", ", verdict.ruleIds()) + ").",
                    "Make the backend's address known when planning, or one that the billing table lists."));
        }
        // Requests are billed where they go over the Internet, and nowhere else.
        List<String> internet = verdict.rules().stream()
                .filter(TrafficRule::isBilled)
                .map(TrafficRule::id)
                .toList();
        if (internet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(subject.breach(
                "A backend is reached over the Internet (" + String.join(", ", internet) + ").",
                "Reach it through a VPC."));
    }
}
