package dev.tollgate.counter;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.cost.PlacedChange;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceEstimate;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.product.PlanContext;
import dev.tollgate.product.PlannedInstance;
import dev.tollgate.product.Product;
import dev.tollgate.product.ProductEstimate;
import dev.tollgate.product.ProductPlan;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.traffic.TrafficRule;
import dev.tollgate.traffic.TrafficVerdict;
import dev.tollgate.usage.UsageInputs;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A product for tests: every {@code terraform_data} costs ten a month for each unit of its {@code input}. */
final class CounterProduct implements Product {
    private static final String TYPE = "terraform_data";
    private static final String INPUT = "input";

    @Override
    public String id() {
        return "counter";
    }

    @Override
    public boolean covers(String resourceType) {
        return resourceType.equals(TYPE);
    }

    @Override
    public Set<String> attributes(Mode mode, String resourceType) {
        return mode == Mode.MANAGED && covers(resourceType) ? Set.of(INPUT) : Set.of();
    }

    @Override
    public Set<String> usageTypes() {
        return Set.of();
    }

    @Override
    public Set<String> regionalTypes() {
        return Set.of();
    }

    @Override
    public Set<String> taggedTypes() {
        return Set.of();
    }

    @Override
    public List<TrafficRule> trafficRules() {
        return List.of();
    }

    @Override
    public ProductPlan read(PlanContext context) {
        return new CounterPlan(context);
    }

    private record CounterPlan(PlanContext context) implements ProductPlan {
        @Override
        public List<TagCarrier> tagCarriers(Address resource) {
            return List.of();
        }

        @Override
        public Optional<Address> instanceOf(Address resource) {
            return Optional.empty();
        }

        @Override
        public Optional<PlannedInstance> instance(ResourceChange change) {
            return Optional.empty();
        }

        @Override
        public ProductEstimate estimate(UsageInputs usage) {
            return new CounterEstimate(context);
        }
    }

    private record CounterEstimate(PlanContext context) implements ProductEstimate {
        @Override
        public ResourceEstimate resource(ResourceChange change) {
            String address = change.address().text();
            LineFigure before = figure(change.before());
            LineFigure after = figure(change.after());
            Amount delta = cost(after).minus(cost(before));
            Evidence input =
                    new Evidence(address, INPUT, change.after().get(INPUT).toString());
            CostLine line =
                    new CostLine(LineId.INSTANCE_SUBSCRIPTION, "counter", "unit", before, after, delta, List.of(input));
            PlacedChange placed = new PlacedChange(change, context.regions().of(change));
            return ResourceEstimate.of(placed, List.of(line));
        }

        private static @Nullable LineFigure figure(Value attributes) {
            return attributes
                    .get(INPUT)
                    .asNumber()
                    .map(units -> LineFigure.of(Amount.exact(units), Amount.exact(10)))
                    .orElse(null);
        }

        private static Amount cost(@Nullable LineFigure figure) {
            return figure == null ? Amount.ZERO : figure.cost();
        }

        @Override
        public List<TrafficVerdict> verdicts() {
            return List.of();
        }

        @Override
        public List<Diagnostic> diagnostics() {
            return List.of();
        }

        @Override
        public Optional<AccountCalls> accountCalls() {
            return Optional.empty();
        }

        @Override
        public List<TighteningParameter> tighteningParameters(List<ResourceCost> resources) {
            return List.of();
        }
    }
}
