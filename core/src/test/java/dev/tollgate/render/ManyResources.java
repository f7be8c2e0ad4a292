package dev.tollgate.render;

import dev.tollgate.cost.CostTotals;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.money.Amount;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Reports as large as one likes, for tests of what takes only so much. */
public final class ManyResources {
    private ManyResources() {}

    /** So many instances that come, and as many that stay as they are. */
    public static Report report(int count) {
        List<ResourceCost> resources = new ArrayList<>();
        Amount price = Samples.exact("4336.20");
        for (int i = 0; i < count; i++) {
            String key = String.valueOf(100_000 + i).substring(1);
            resources.add(new ResourceCost(
                    "module.edge[\"new\"].alicloud_api_gateway_instance.n" + key,
                    null,
                    "alicloud_api_gateway_instance",
                    ReportedAction.CREATE,
                    Samples.hangzhou(),
                    null,
                    price,
                    price,
                    List.of(Samples.fee(null, Samples.hours("5.94")))));
            resources.add(new ResourceCost(
                    "module.edge[\"old\"].alicloud_api_gateway_instance.o" + key,
                    null,
                    "alicloud_api_gateway_instance",
                    ReportedAction.NO_OP,
                    Samples.hangzhou(),
                    price,
                    price,
                    Amount.ZERO,
                    List.of(Samples.fee(Samples.hours("5.94"), Samples.hours("5.94")))));
        }
        Amount half = Samples.exact("4336.20").times(java.math.BigDecimal.valueOf(count));
        return Samples.report(
                new CostTotals(half, half.plus(half), half, Amount.ZERO),
                new PlanCoverage(2 * count, 0, 0, 0),
                resources,
                List.of(),
                List.of());
    }

    /** A report in which this name stands wherever a name can. */
    public static Report named(String name) {
        return Samples.named(name);
    }

    /** A report with a resource of every kind. */
    public static Report mixed() {
        return Mixed.report();
    }

    /** Two projects, of which one has no report, with a policy. */
    public static Portfolio portfolio() {
        return Policies.portfolio();
    }

    /** The price book, so that a report of another currency can be made of one. */
    public static Report inDollars() {
        Report report = Samples.firstGateway();
        return new Report(
                report.version(),
                report.plan(),
                report.prices(),
                "USD",
                report.monthHours(),
                report.totals(),
                report.coverage(),
                report.resources(),
                report.traffic(),
                report.diagnostics(),
                report.policy());
    }
}
