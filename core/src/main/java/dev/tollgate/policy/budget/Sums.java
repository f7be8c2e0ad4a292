package dev.tollgate.policy.budget;

import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Sums over what is in a scope.
 *
 * @param examinations the plans
 * @param scope what counts; what may be in it counts or does not
 */
record Sums(PolicyInputs examinations, Scope scope) {

    /**
     * The sum over all resources in scope.
     *
     * @param amount what one adds
     * @param canFall true when that can be negative, so that what is not shown may take away too
     */
    Amount of(Function<PolicyResource, Amount> amount, boolean canFall) {
        List<Amount> amounts = new ArrayList<>();
        for (PolicyInput plan : examinations.plans(scope)) {
            for (PolicyResource item : plan.items()) {
                amounts.add(counted(item, amount));
            }
        }
        for (String project : examinations.unusable(scope)) {
            Cause cause = new Cause("", "project " + project);
            amounts.add(canFall ? Amount.between(null, null, cause) : Amount.unbounded(cause));
        }
        return Amount.sum(amounts);
    }

    private Amount counted(PolicyResource item, Function<PolicyResource, Amount> amount) {
        ScopeMembership in = item.traits().in(scope);
        if (in == ScopeMembership.OUT) {
            return Amount.ZERO;
        }
        Amount full = amount.apply(item);
        return in == ScopeMembership.IN
                ? full
                : full.or(Amount.ZERO).withoutExpectation(new Cause(item.cost().address(), "scope"));
    }
}
