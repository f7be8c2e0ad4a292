package dev.tollgate.render;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.RuleResult;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.Waiver;
import dev.tollgate.policy.WaiverUse;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** A policy and a portfolio in which one name stands wherever a name can. */
public final class NamedPolicy {
    private NamedPolicy() {}

    public static PolicyResult policy(String name) {
        LocalDate day = LocalDate.of(2026, 11, 22);
        List<String> names = List.of(name);
        Scope scope = new Scope(names, names, names, names, List.of(new Scope.TagPattern(name, name)), names);
        Waiver waiver = new Waiver(name, name, name, name, day);
        DecidingFact decider = new DecidingFact(name, name, name, null, name);
        BudgetResult budget = new BudgetResult(
                name,
                BudgetMeasure.AFTER,
                scope,
                new BudgetLimit.Fixed(BigDecimal.ONE),
                Amount.exact(1),
                Severity.ERROR,
                Amount.unbounded(),
                new BudgetDecision.Open(List.of(decider)));
        RuleResult rule = new RuleResult(
                name,
                name,
                scope,
                Severity.WARNING,
                List.of(
                        new RuleFinding(Outcome.BREACH, name, name, name, name, null),
                        new RuleFinding(Outcome.BREACH, name, name, name, name, waiver)));
        RuleResult kept = new RuleResult(name, name, scope, Severity.ERROR, List.of());
        return new PolicyResult(
                name,
                day,
                List.of(budget),
                List.of(rule, kept),
                List.of(new WaiverUse(waiver, WaiverUse.State.EXPIRED)));
    }

    public static Portfolio portfolio(String name) {
        return Portfolio.of(
                "0.1.0",
                name,
                List.of(
                        ProjectReport.of(name, Samples.named(name)),
                        ProjectReport.unusable(name, List.of(new Problem(name, Place.whole(name), name, name, name)))),
                policy(name));
    }
}
