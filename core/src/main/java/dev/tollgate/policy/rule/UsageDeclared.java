package dev.tollgate.policy.rule;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.Fields;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.usage.UsageFlow;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
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
        Map<String, List<Diagnostic>> unused = plan.diagnostics().stream()
                .filter(each -> each.code() == DiagnosticCode.USAGE_UNUSED)
                .collect(Collectors.groupingBy(each -> String.valueOf(each.address())));
        return RuleSubject.checkEach(
                plan,
                scope,
                (resource, subject) -> check(resource, subject)
                        .or(() -> undecided(
                                subject,
                                unused.getOrDefault(
                                        subject.attributes().address().text(), List.of()))));
    }

    /** A declaration that no figure uses says something of traffic that the report does not count. */
    private static Optional<RuleFinding> undecided(RuleSubject subject, List<Diagnostic> unused) {
        return unused.stream()
                .findFirst()
                .map(each -> subject.undecided("A declared usage is not used: " + each.message(), each.fix()));
    }

    private static Optional<RuleFinding> check(PolicyResource resource, RuleSubject subject) {
        List<CostLine> open = resource.cost().lines().stream()
                .filter(line -> isOpen(line) && causes(line).anyMatch(UsageDeclared::isUse))
                .toList();
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

    /** True for how much there is; how much of it is billed is another question, which other facts decide. */
    private static boolean isUse(Cause cause) {
        return Stream.of(UsageFlow.values()).anyMatch(flow -> flow.parameter().equals(cause.fact()));
    }

    private static Stream<Cause> causes(CostLine line) {
        return line.after() == null ? Stream.of() : line.after().quantity().causes().stream();
    }
}
