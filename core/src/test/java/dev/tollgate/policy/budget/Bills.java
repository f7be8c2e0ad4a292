package dev.tollgate.policy.budget;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.ScopeAttributes;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans made of bills alone, for tests of budgets. */
final class Bills {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private Bills() {}

    static PolicyInputs of(PolicyResource... items) {
        return PolicyInputs.of(examined(List.of(items), List.of()));
    }

    static PolicyInput examined(List<PolicyResource> items, List<String> gaps) {
        return new PolicyInput(
                null,
                items,
                List.of(),
                gaps,
                List.of(),
                List.of(),
                new PolicyInput.PricingBasis(List.of(), Map.of(), null, new PlanCoverage(0, 0, 0, 0), TODAY),
                () -> new Node.Mapping(List.of(), Place.whole("report")));
    }

    /** A new resource with a fee, and traffic at a price for each quantity that is given. */
    static PolicyResource created(String name, String fee, String price, @Nullable Amount quantity) {
        List<CostLine> lines = new ArrayList<>();
        lines.add(line(LineId.INSTANCE_PAYG, null, LineFigure.of(Amount.exact(1), amount(fee))));
        if (quantity != null) {
            lines.add(line(LineId.TRAFFIC_CLIENT, null, LineFigure.of(quantity, amount(price))));
        }
        return item(name, lines);
    }

    /** A resource that goes away, whose traffic is not known. */
    static PolicyResource deleted(String name, String price, Amount quantity) {
        return item(name, List.of(line(LineId.TRAFFIC_CLIENT, LineFigure.of(quantity, amount(price)), null)));
    }

    /** A resource whose only cost has these bounds. */
    static PolicyResource bounded(String name, Amount after) {
        return item(name, List.of(line(LineId.INSTANCE_PAYG, null, new LineFigure(Amount.exact(1), after, after))));
    }

    static PolicyResource item(String name, List<CostLine> lines) {
        Amount before = sum(lines, true);
        Amount after = sum(lines, false);
        boolean gone = lines.stream().allMatch(line -> line.after() == null);
        boolean there = lines.stream().anyMatch(line -> line.before() != null);
        Address address = Address.parse("alicloud_api_gateway_instance." + name).orElseThrow();
        ResourceCost cost = new ResourceCost(
                address.text(),
                null,
                address.type(),
                ReportedAction.UPDATE,
                null,
                there ? before : null,
                gone ? null : after,
                Amount.sum(lines.stream().map(CostLine::delta).toList()),
                lines);
        Value object = new Value.Mapping(Map.of());
        ResourceChange change = new ResourceChange(
                address,
                null,
                null,
                "",
                Action.UPDATE,
                false,
                null,
                there ? object : Value.NULL,
                gone ? Value.NULL : object,
                List.of());
        ScopeAttributes traits = new ScopeAttributes(
                null, address, PossibleValues.exactly("cn-hangzhou"), PossibleValues.exactly("api.s1.small"), Map.of());
        return new PolicyResource(new ResourceDetail(change, cost, Amount.ZERO, false), traits, null, false);
    }

    static CostLine line(LineId id, @Nullable LineFigure before, @Nullable LineFigure after) {
        Amount was = before == null ? Amount.ZERO : before.cost();
        Amount is = after == null ? Amount.ZERO : after.cost();
        return new CostLine(id, id.id(), "GB", before, after, is.minus(was), List.of());
    }

    static Amount between(String low, @Nullable String high) {
        return Amount.between(
                new BigDecimal(low),
                high == null ? null : new BigDecimal(high),
                new Cause("alicloud_api_gateway_group.g", "monthly_response_gb"));
    }

    static Amount amount(String value) {
        return Amount.exact(new BigDecimal(value));
    }

    private static Amount sum(List<CostLine> lines, boolean before) {
        List<Amount> costs = new ArrayList<>();
        for (CostLine line : lines) {
            LineFigure figure = before ? line.before() : line.after();
            if (figure != null) {
                costs.add(figure.cost());
            }
        }
        return Amount.sum(costs);
    }
}
