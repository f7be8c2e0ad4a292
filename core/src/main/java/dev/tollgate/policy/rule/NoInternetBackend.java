package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.plan.Side;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** No API has a backend that is reached over the Internet. */
final class NoInternetBackend implements Rule {
    static final String ID = "no-internet-backend";

    /** Rows of the billing table for requests over the Internet. */
    private static final Set<String> INTERNET =
            Set.of("backend.http.outside", "backend.http.alibaba-public", "backend.fc.cross-region");

    /** Rows for backends that the plan does not decide. */
    private static final Set<String> UNDECIDED = Set.of("backend.undecided", "backend.unlisted");

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
        if (verdict.ruleIds().stream().anyMatch(UNDECIDED::contains)) {
            return Optional.of(subject.undecided(
                    "Whether a backend is reached over the Internet is not known ("
                            + String.join(", ", verdict.ruleIds()) + ").",
                    "Make the backend's address known when planning, or one that the billing table lists."));
        }
        List<String> internet =
                verdict.ruleIds().stream().filter(INTERNET::contains).toList();
        if (internet.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(subject.breach(
                "A backend is reached over the Internet (" + String.join(", ", internet) + ").",
                "Reach it through a VPC."));
    }
}
