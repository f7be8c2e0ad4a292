package dev.tollgate.policy.rule;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.document.Fields;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Everything that costs has a price. */
final class NoUnpriced implements Rule {
    static final String ID = "no-unpriced";

    private static final Set<DiagnosticCode> CODES =
            Set.of(DiagnosticCode.PRICE_MISSING, DiagnosticCode.SPEC_NOT_IN_BOOK, DiagnosticCode.PRODUCT_UNPRICED);

    NoUnpriced(Fields fields) {}

    @Override
    public String title() {
        return "everything that costs has a price";
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        Set<String> reported = new HashSet<>();
        for (Diagnostic each : plan.diagnostics()) {
            if (CODES.contains(each.code()) && each.address() != null) {
                reported.add(each.address());
            }
        }
        return RuleSubject.checkEach(plan, scope, (resource, subject) -> check(resource, subject, reported));
    }

    private static Optional<RuleFinding> check(PolicyResource resource, RuleSubject subject, Set<String> reported) {
        if (!resource.detail().unpriced() && !reported.contains(resource.cost().address())) {
            return Optional.empty();
        }
        return Optional.of(
                subject.breach("No price book has a price for it.", "Give the price in a price book of your own."));
    }
}
