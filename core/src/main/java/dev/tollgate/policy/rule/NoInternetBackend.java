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

    /** Rows of the billing table for requests that leave over the Internet. */
    private static final Set<String> INTERNET =
            Set.of("backend.http.outside", "backend.http.alibaba-public", "backend.fc.cross-region");

    /** Rows for backends of which the plan does not tell enough. */
    private static final Set<String> OPEN = Set.of("backend.undecided", "backend.unlisted");

    NoInternetBackend(Fields fields) {}

    @Override
    public String title() {
        return "no backend is reached over the Internet";
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        return RuleSubject.each(
                        plan,
                        scope,
                        (item, subject) -> plan.verdicts().stream()
                                .filter(verdict -> isOf(item, verdict))
                                .flatMap(verdict -> judge(verdict, subject).stream())
                                .sorted()
                                .findFirst())
                .toList();
    }

    private static boolean isOf(PolicyResource item, TrafficVerdict verdict) {
        return verdict.side() == Side.AFTER
                && verdict.step() == TrafficVerdict.TO_BACKEND
                && item.cost().address().equals(verdict.api());
    }

    private static Optional<RuleFinding> judge(TrafficVerdict verdict, RuleSubject subject) {
        List<String> internet =
                verdict.rules().stream().filter(INTERNET::contains).toList();
        boolean open = verdict.rules().stream().anyMatch(OPEN::contains);
        if (open) {
            return Optional.of(subject.undecided(
                    "Whether a backend is reached over the Internet is not known (" + String.join(", ", verdict.rules())
                            + ").",
                    "Make the backend's address known when planning, or one that the billing table lists."));
        }
        return internet.isEmpty()
                ? Optional.empty()
                : Optional.of(subject.breach(
                        "A backend is reached over the Internet (" + String.join(", ", internet) + ").",
                        "Reach it through a VPC."));
    }
}
