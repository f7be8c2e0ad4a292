package dev.tollgate.policy.rule;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.Fields;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that costs has a price. */
final class NoUnpriced implements Rule {
    static final String ID = "no-unpriced";

    private static final Set<DiagnosticCode> TELLING =
            Set.of(DiagnosticCode.PRICE_MISSING, DiagnosticCode.SPEC_NOT_IN_BOOK);

    NoUnpriced(Fields fields) {}

    @Override
    public String title() {
        return "everything that costs has a price";
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        Set<String> told = plan.diagnostics().stream()
                .filter(diagnostic -> TELLING.contains(diagnostic.code()))
                .map(Diagnostic::address)
                .filter(address -> address != null)
                .collect(Collectors.toSet());
        return RuleSubject.each(
                        plan,
                        scope,
                        (item, subject) -> item.detail().unpriced()
                                        || told.contains(item.cost().address())
                                ? Optional.of(subject.breach(
                                        "No price book has a price for it.",
                                        "Give the price in a price book of your own."))
                                : Optional.empty())
                .toList();
    }
}
