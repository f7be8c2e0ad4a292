package dev.tollgate.render;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.policy.BudgetDecision;
import dev.tollgate.policy.BudgetLimit;
import dev.tollgate.policy.BudgetMeasure;
import dev.tollgate.policy.BudgetResult;
import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.DecidingThreshold;
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

/** What a policy says, with something of every kind, for tests of the renderers. */
public final class Policies {
    private static final Scope HANGZHOU =
            new Scope(List.of(), List.of("edge"), List.of("cn-hangzhou"), List.of(), List.of(), List.of());

    private static final Waiver SPEC =
            new Waiver("allowed-specs", "*.main", "until the load test", "edge team", LocalDate.of(2026, 12, 31));

    private static final Waiver OLD = new Waiver("region", "*", "a trial", "edge team", LocalDate.of(2026, 10, 31));

    private Policies() {}

    /** One budget of every outcome and both ways to decide it, rules of every outcome, waivers of every state. */
    public static PolicyResult everything() {
        return new PolicyResult("tollgate.yml", LocalDate.of(2026, 11, 22), budgets(), rules(), waivers());
    }

    /** Two projects, of which one has no report. */
    public static Portfolio portfolio() {
        Problem missing =
                new Problem("file-unreadable", Place.whole("edge/plan.json"), "there is no such file", "", "");
        return Portfolio.of(
                "0.1.0",
                "CNY",
                List.of(
                        ProjectReport.of("shop", Samples.firstGateway()),
                        ProjectReport.unusable("edge", List.of(missing)),
                        ProjectReport.of("mixed", Mixed.report())),
                everything());
    }

    private static List<BudgetResult> budgets() {
        Amount traffic = Samples.exact("4336.20")
                .plus(Amount.between(
                        BigDecimal.ZERO, new BigDecimal("1345536"), new Cause(Samples.MAIN, "monthly_response_gb")));
        DecidingFact client = new DecidingFact(
                null,
                Samples.MAIN,
                "traffic.client",
                new DecidingThreshold(DecidingThreshold.Direction.AT_MOST, new BigDecimal("829.75"), "GB"),
                "passes while client traffic of " + Samples.MAIN + " stays at or under 829.75 GB a month");
        BudgetLimit five = new BudgetLimit.Fixed(new BigDecimal("5000"));
        return List.of(
                budget("total", Scope.EVERYTHING, five, traffic, new BudgetDecision.Open(List.of(client))),
                budget("edge", HANGZHOU, five, Amount.exact(6000), new BudgetDecision.ByBounds(Outcome.BREACH)),
                new BudgetResult(
                        "growth",
                        BudgetMeasure.DELTA,
                        Scope.EVERYTHING,
                        new BudgetLimit.Percent(BigDecimal.TEN),
                        Amount.exact(300),
                        Severity.WARNING,
                        Amount.exact(301),
                        new BudgetDecision.ByExpected(Outcome.BREACH)),
                new BudgetResult(
                        "cash",
                        BudgetMeasure.DUE_AT_APPLY,
                        Scope.EVERYTHING,
                        five,
                        Amount.exact(5000),
                        Severity.ERROR,
                        Amount.ZERO,
                        new BudgetDecision.ByBounds(Outcome.PASS)));
    }

    private static BudgetResult budget(
            String name, Scope scope, BudgetLimit limit, Amount found, BudgetDecision decision) {
        Amount allowed = limit.fold(fixed -> Amount.exact(fixed.amount()), percent -> Amount.ZERO);
        return new BudgetResult(name, BudgetMeasure.AFTER, scope, limit, allowed, Severity.ERROR, found, decision);
    }

    private static List<RuleResult> rules() {
        return List.of(
                new RuleResult(
                        "allowed-specs",
                        "instance specs: api.s1.*",
                        Scope.EVERYTHING,
                        Severity.ERROR,
                        List.of(
                                new RuleFinding(
                                        Outcome.BREACH,
                                        null,
                                        Samples.MAIN,
                                        "The spec is api.s2.large.",
                                        "Use one of api.s1.*.",
                                        SPEC),
                                new RuleFinding(
                                        Outcome.UNDECIDED,
                                        "edge",
                                        "alicloud_api_gateway_instance.other",
                                        "The spec is not known until apply.",
                                        "",
                                        null))),
                new RuleResult("no-unpriced", "every resource has a price", HANGZHOU, Severity.WARNING, List.of()));
    }

    private static List<WaiverUse> waivers() {
        return List.of(
                new WaiverUse(SPEC, WaiverUse.State.USED),
                new WaiverUse(OLD, WaiverUse.State.EXPIRED),
                new WaiverUse(
                        new Waiver("region", "*", "never needed", "shop team", LocalDate.of(2027, 1, 1)),
                        WaiverUse.State.UNUSED));
    }
}
