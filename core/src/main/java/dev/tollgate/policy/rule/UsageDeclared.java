package dev.tollgate.policy.rule;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineId;
import dev.tollgate.document.Fields;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The usage of every gateway is declared where its bill depends on it. */
final class UsageDeclared implements Rule {
    static final String ID = "usage-declared";

    private static final Set<LineId> BY_USE =
            EnumSet.of(LineId.TRAFFIC_BACKEND, LineId.TRAFFIC_CLIENT, LineId.CALLS_SERVERLESS);

    UsageDeclared(Fields fields) {}

    @Override
    public String title() {
        return "the use of every gateway is declared";
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        return RuleSubject.checkEach(plan, scope, UsageDeclared::check);
    }

    private static Optional<RuleFinding> check(PolicyResource resource, RuleSubject subject) {
        List<CostLine> open =
                resource.cost().lines().stream().filter(UsageDeclared::isOpen).toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        String missing = open.stream()
                .flatMap(UsageDeclared::causes)
                .map(cause -> cause.fact() + " of " + cause.address())
                .distinct()
                .collect(Collectors.joining("; "));
        String lines = open.stream().map(CostLine::title).collect(Collectors.joining(" and "));
        return Optional.of(subject.breach(
                "How much is used is not declared: " + lines + (missing.isEmpty() ? "" : " (" + missing + ")") + ".",
                "Declare it in the usage file or in tags."));
    }

    private static boolean isOpen(CostLine line) {
        return BY_USE.contains(line.id())
                && line.after() != null
                && line.after().quantity().expected() == null;
    }

    private static Stream<Cause> causes(CostLine line) {
        return line.after() == null ? Stream.of() : line.after().quantity().causes().stream();
    }
}
