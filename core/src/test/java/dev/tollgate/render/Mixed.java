package dev.tollgate.render;

import static dev.tollgate.render.Samples.exact;
import static dev.tollgate.render.Samples.hours;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.report.Report;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A report with one resource of every kind: what goes, comes, changes, stays, is free, is open. */
public final class Mixed {
    private static final String TYPE = "alicloud_api_gateway_instance";
    private static final Cause SPEC =
            new Cause("module.edge[\"eu\"].alicloud_api_gateway_instance.later", "instance_spec");

    private Mixed() {}

    public static Report report() {
        List<ResourceCost> resources = Stream.of(
                        cost("alicloud_api_gateway_instance.gone", ReportedAction.DELETE, payg(hours("16.10"), null)),
                        cost(
                                "alicloud_api_gateway_instance.resized",
                                ReportedAction.UPDATE,
                                payg(hours("5.94"), hours("46.13"))),
                        cost(
                                "alicloud_api_gateway_instance.same",
                                ReportedAction.NO_OP,
                                payg(hours("16.10"), hours("16.10"))),
                        cost(
                                "alicloud_api_gateway_instance.moved",
                                ReportedAction.MOVE,
                                payg(hours("16.10"), hours("16.10"))),
                        cost("alicloud_api_gateway_instance.yearly", ReportedAction.REPLACE, subscription()),
                        cost(
                                SPEC.address(),
                                ReportedAction.CREATE,
                                payg(null, open()),
                                Samples.clientTraffic(null, Samples.traffic())),
                        deposed(),
                        Samples.free("alicloud_api_gateway_api.pay"),
                        Samples.free("alicloud_api_gateway_group.orders"))
                .sorted()
                .toList();
        return Samples.report(totals(resources), new PlanCoverage(6, 2, 1, 1204), resources, traffic(), diagnostics());
    }

    private static CostTotals totals(List<ResourceCost> resources) {
        return new CostTotals(
                Amount.sum(resources.stream()
                        .map(ResourceCost::before)
                        .filter(Objects::nonNull)
                        .toList()),
                Amount.sum(resources.stream()
                        .map(ResourceCost::after)
                        .filter(Objects::nonNull)
                        .toList()),
                Amount.sum(resources.stream().map(ResourceCost::delta).toList()),
                Amount.between(
                        new BigDecimal("-2400"), new BigDecimal("37800"), new Cause(SPEC.address(), "duration")));
    }

    private static ResourceCost cost(String address, ReportedAction action, CostLine... lines) {
        return new ResourceCost(
                address,
                null,
                TYPE,
                action,
                Samples.hangzhou(),
                side(lines, Side.BEFORE),
                side(lines, Side.AFTER),
                Amount.sum(Stream.of(lines).map(CostLine::delta).toList()),
                List.of(lines));
    }

    private static @Nullable Amount side(CostLine[] lines, Side side) {
        List<Amount> costs = Stream.of(lines)
                .map(line -> side == Side.BEFORE ? line.before() : line.after())
                .filter(Objects::nonNull)
                .map(LineFigure::cost)
                .toList();
        return costs.isEmpty() ? null : Amount.sum(costs);
    }

    private static ResourceCost deposed() {
        CostLine line = payg(hours("5.94"), null);
        return new ResourceCost(
                "alicloud_api_gateway_instance.resized",
                "0a1b2c3d",
                TYPE,
                ReportedAction.DELETE,
                null,
                exact("4336.2"),
                null,
                line.delta(),
                List.of(line));
    }

    private static CostLine payg(@Nullable LineFigure before, @Nullable LineFigure after) {
        boolean same = Objects.equals(before, after);
        return new CostLine(
                LineId.INSTANCE_PAYG,
                "api.s1.small, pay-as-you-go",
                "hour",
                before,
                after,
                same ? Amount.ZERO : cost(after).minus(cost(before)),
                List.of(
                        new Evidence("alicloud_api_gateway_instance.resized", "instance_spec", "api.s1.small"),
                        new Evidence(null, "price book alibaba-cloud-cn-list", "5.94 an hour in cn-hangzhou")));
    }

    private static CostLine subscription() {
        LineFigure before = LineFigure.of(Amount.exact(1), exact("3680"));
        LineFigure after = LineFigure.of(Amount.exact(1), exact("3066.66666666666666666667"));
        return new CostLine(
                LineId.INSTANCE_SUBSCRIPTION,
                "api.s1.small, subscription of a year that nobody can read in one line",
                "month",
                before,
                after,
                after.cost().minus(before.cost()),
                List.of());
    }

    private static LineFigure open() {
        return LineFigure.of(Amount.exact(730), Amount.between(new BigDecimal("5.94"), new BigDecimal("46.13"), SPEC));
    }

    private static Amount cost(@Nullable LineFigure figure) {
        return figure == null ? Amount.ZERO : figure.cost();
    }

    private static List<TrafficVerdict> traffic() {
        return List.of(
                flow(Side.BEFORE, "alicloud_api_gateway_api.list", Verdict.FREE, null, "backend.vpc.same-region"),
                flow(Side.AFTER, "alicloud_api_gateway_api.list", Verdict.BILLED, null, "backend.http.outside"),
                flow(Side.AFTER, "alicloud_api_gateway_api.new", Verdict.FREE, null, "backend.mock"),
                flow(Side.BEFORE, "alicloud_api_gateway_api.old", Verdict.UNKNOWN, null, "backend.unlisted"),
                flow(Side.AFTER, "alicloud_api_gateway_api.old", Verdict.UNKNOWN, null, "backend.unlisted"),
                flow(
                        Side.AFTER,
                        "alicloud_api_gateway_api.open",
                        Verdict.UNKNOWN,
                        null,
                        "backend.http.outside",
                        "backend.undecided",
                        "backend.vpc.same-region"),
                Samples.toClients(Verdict.PARTLY, new BigDecimal("0.375"), "internet", "vpc_same_region"));
    }

    private static TrafficVerdict flow(
            Side side, String api, Verdict verdict, @Nullable BigDecimal share, String... rules) {
        return new TrafficVerdict(
                Samples.MAIN,
                Samples.GROUP,
                api,
                "RELEASE",
                side,
                2,
                verdict,
                share,
                Stream.of(rules).map(Samples.RULES::rule).toList(),
                List.of(),
                List.of(new Evidence(api, "service_type", "HTTP")));
    }

    private static List<Diagnostic> diagnostics() {
        return List.of(
                Diagnostic.of(
                        DiagnosticCode.PLAN_ERRORED,
                        null,
                        "Planning failed half-way, so the plan holds only a part of what would change.",
                        "Make the plan succeed and run this again."),
                Diagnostic.of(
                        DiagnosticCode.USAGE_CONTRADICTION,
                        "alicloud_api_gateway_group.orders",
                        "The parts of monthly_requests exceed the whole.",
                        "Lower them, or raise the whole."),
                Diagnostic.of(
                        DiagnosticCode.INSTANCE_ELSEWHERE,
                        "alicloud_api_gateway_group.orders",
                        "It runs on apigateway-hz-1234567890, which is not in the plan; that instance's fee is not in the figures.",
                        ""));
    }
}
