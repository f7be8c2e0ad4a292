package dev.tollgate.render;

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
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.plan.Side;
import dev.tollgate.report.Report;
import dev.tollgate.run.BuiltInProducts;
import dev.tollgate.traffic.TrafficRules;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.traffic.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reports for tests of the renderers, built part by part. */
public final class Samples {
    /** The rules on traffic. */
    public static final TrafficRules RULES = BuiltInProducts.all().trafficRules();

    public static final String MAIN = "alicloud_api_gateway_instance.main";
    static final String GROUP = "alicloud_api_gateway_group.orders";

    private Samples() {}

    /** A first gateway whose client traffic nobody has declared: the example of the JSON format. */
    public static Report firstGateway() {
        Amount traffic = trafficCost();
        Amount after = exact("4336.20").plus(traffic);
        return report(
                new CostTotals(Amount.ZERO, after, after, Amount.ZERO),
                new PlanCoverage(1, 3, 0, 12),
                List.of(
                        free("alicloud_api_gateway_api.list"),
                        free("alicloud_api_gateway_api.pay"),
                        free(GROUP),
                        new ResourceCost(
                                MAIN,
                                null,
                                "alicloud_api_gateway_instance",
                                ReportedAction.CREATE,
                                hangzhou(),
                                null,
                                after,
                                after,
                                List.of(fee(null, hours("5.94")), clientTraffic(null, traffic())))),
                List.of(toBackend("alicloud_api_gateway_api.list", Verdict.FREE, null, "backend.vpc.same-region")),
                List.of());
    }

    /** A report in which this name stands wherever a name can. */
    public static Report named(String name) {
        CostLine line = new CostLine(
                LineId.INSTANCE_PAYG,
                name,
                name,
                null,
                hours("5.94"),
                exact("4336.2"),
                List.of(new Evidence(name, name, name)));
        Amount cost = exact("4336.2");
        ResourceCost.Region region = new ResourceCost.Region(name, name);
        List<ResourceCost> resources = List.of(
                new ResourceCost(name, name, name, ReportedAction.CREATE, region, null, cost, cost, List.of(line)),
                free(name + ".free"));
        return report(
                new CostTotals(Amount.ZERO, cost, cost, Amount.unbounded(new Cause(name, name))),
                new PlanCoverage(1, 0, 0, 0),
                resources,
                List.of(toBackend(name, Verdict.BILLED, null, name)),
                List.of(warning(name, name, name)));
    }

    public static Report report(
            CostTotals totals,
            PlanCoverage coverage,
            List<ResourceCost> resources,
            List<TrafficVerdict> traffic,
            List<Diagnostic> diagnostics) {
        return new Report(
                "0.1.0",
                new PlanHeader("plan.json", PlanHeader.Kind.PLAN, "1.2", "1.11.4", null, true, false),
                List.of(new Report.Prices(
                        "alibaba-cloud-cn-list",
                        LocalDate.of(2026, 11, 22),
                        "CNY",
                        "list price, no promotions",
                        "the pricing document")),
                "CNY",
                BigDecimal.valueOf(730),
                totals,
                coverage,
                resources,
                traffic,
                diagnostics,
                null);
    }

    public static CostLine fee(@Nullable LineFigure before, @Nullable LineFigure after) {
        return new CostLine(
                LineId.INSTANCE_PAYG,
                "api.s1.small, pay-as-you-go",
                "hour",
                before,
                after,
                cost(after).minus(cost(before)),
                List.of(new Evidence(MAIN, "instance_spec", "api.s1.small")));
    }

    static CostLine clientTraffic(@Nullable LineFigure before, @Nullable LineFigure after) {
        return new CostLine(
                LineId.TRAFFIC_CLIENT,
                "responses to clients over the Internet",
                "GB",
                before,
                after,
                cost(after).minus(cost(before)),
                List.of(new Evidence(MAIN, "instance_spec", "5120 Mbit/s towards clients")));
    }

    public static LineFigure hours(String price) {
        return LineFigure.of(Amount.exact(730), exact(price));
    }

    static LineFigure traffic() {
        return LineFigure.of(
                Amount.between(BigDecimal.ZERO, new BigDecimal("1681920"), new Cause(GROUP, "monthly_response_gb")),
                exact("0.8"));
    }

    static Amount trafficCost() {
        return traffic().cost();
    }

    static ResourceCost free(String address) {
        String type = address.substring(0, address.indexOf('.'));
        return new ResourceCost(
                address, null, type, ReportedAction.CREATE, hangzhou(), null, Amount.ZERO, Amount.ZERO, List.of());
    }

    public static TrafficVerdict toBackend(String api, Verdict verdict, @Nullable BigDecimal share, String... rules) {
        return new TrafficVerdict(
                MAIN,
                GROUP,
                api,
                "RELEASE",
                Side.AFTER,
                2,
                verdict,
                share,
                Stream.of(rules).map(RULES::rule).toList(),
                List.of(),
                List.of(new Evidence(api, "service_type", "HTTP-VPC")));
    }

    public static TrafficVerdict toClients(Verdict verdict, @Nullable BigDecimal share, String... clients) {
        return new TrafficVerdict(
                null,
                GROUP,
                null,
                null,
                Side.AFTER,
                4,
                verdict,
                share,
                List.of(RULES.rule("client.internet")),
                List.of(clients),
                List.of());
    }

    public static Diagnostic warning(@Nullable String address, String message, String fix) {
        return Diagnostic.of(DiagnosticCode.REGION_UNKNOWN, address, message, fix);
    }

    static ResourceCost.Region hangzhou() {
        return new ResourceCost.Region("cn-hangzhou", "configuration.provider_config.alicloud.region");
    }

    public static Amount exact(String value) {
        return Amount.exact(new BigDecimal(value));
    }

    private static Amount cost(@Nullable LineFigure figure) {
        return figure == null ? Amount.ZERO : figure.cost();
    }
}
