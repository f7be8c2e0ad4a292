package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.money.Digits;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** A minimum share of the resources is priced or free. */
final class CoverageAtLeast implements Rule {
    static final String ID = "coverage";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal percent;

    CoverageAtLeast(Fields fields) {
        percent = fields.required("atLeast", RuleParameters.PERCENTAGE);
    }

    @Override
    public String title() {
        return "at least " + percent.toPlainString() + " % of the resources have a price or need none";
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        List<PolicyResource> resources = plan.resources().stream()
                .filter(PolicyResource::existsAfter)
                .filter(resource -> membership(resource, scope) != ScopeMembership.OUT)
                .toList();
        long unpriced = resources.stream()
                .filter(resource -> resource.detail().unpriced())
                .count();
        BigDecimal all = BigDecimal.valueOf(resources.size());
        BigDecimal covered = all.subtract(BigDecimal.valueOf(unpriced)).multiply(HUNDRED);
        if (covered.compareTo(all.multiply(percent)) >= 0) {
            return List.of();
        }
        boolean isCertain = resources.stream().allMatch(resource -> membership(resource, scope) == ScopeMembership.IN);
        String share = Digits.grouped(covered.divide(all, 2, RoundingMode.FLOOR), 0, 2, RoundingMode.FLOOR);
        return List.of(new RuleFinding(
                isCertain ? Outcome.BREACH : Outcome.UNDECIDED,
                plan.project(),
                null,
                share + " % of the API Gateway resources have a price or need none; without a price: " + unpriced + ".",
                "Give the missing prices in a price book of your own.",
                null));
    }

    private static ScopeMembership membership(PolicyResource resource, Scope scope) {
        return resource.attributes().membershipIn(scope);
    }
}
