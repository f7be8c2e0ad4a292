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

/** A price was found for enough of the resources. */
final class CoverageAtLeast implements Rule {
    static final String ID = "coverage";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal percent;

    CoverageAtLeast(Fields fields) {
        percent = fields.required("atLeast", Percentages.UP_TO_ALL);
    }

    @Override
    public String title() {
        return "at least " + percent.toPlainString() + " % of the resources have a price or need none";
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        List<PolicyResource> items = plan.items().stream()
                .filter(PolicyResource::isManagedAfter)
                .filter(item -> item.traits().in(scope) != ScopeMembership.OUT)
                .toList();
        BigDecimal all = BigDecimal.valueOf(items.size());
        long unpriced = items.stream().filter(item -> item.detail().unpriced()).count();
        BigDecimal covered = all.subtract(BigDecimal.valueOf(unpriced));
        if (covered.multiply(HUNDRED).compareTo(all.multiply(percent)) >= 0) {
            return List.of();
        }
        String share =
                Digits.grouped(covered.multiply(HUNDRED).divide(all, 2, RoundingMode.FLOOR), 0, 2, RoundingMode.FLOOR);
        boolean certain = items.stream().allMatch(item -> item.traits().in(scope) == ScopeMembership.IN);
        return List.of(new RuleFinding(
                certain ? Outcome.BREACH : Outcome.UNDECIDED,
                plan.project(),
                null,
                share + " % of the API Gateway resources have a price or need none; without a price: " + unpriced + ".",
                "Give the missing prices in a price book of your own.",
                null));
    }
}
