package dev.tollgate.policy;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.money.Amount;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.product.PlannedInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small policy inputs for tests of rules. */
public final class PolicySamples {
    /** The day of every sample. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    private PolicySamples() {}

    /** The address of a sample instance. */
    public static Address instance(String name) {
        return Address.parse("alicloud_api_gateway_instance." + name).orElseThrow();
    }

    /** Attributes with a certain region and spec. */
    public static ScopeAttributes attributes(String name) {
        return attributes(name, PossibleValues.exactly("cn-hangzhou"), PossibleValues.exactly("api.s1.small"));
    }

    /** Attributes with these regions and specs. */
    public static ScopeAttributes attributes(String name, PossibleValues region, PossibleValues spec) {
        return new ScopeAttributes(null, instance(name), region, spec, Map.of());
    }

    /** An instance with these values on each side; a null side does not exist. */
    public static PolicyResource resource(
            ScopeAttributes attributes, @Nullable Value before, @Nullable Value after, List<CostLine> lines) {
        Address address = attributes.address();
        ResourceChange change = new ResourceChange(
                address,
                null,
                null,
                "",
                Action.UPDATE,
                false,
                null,
                before == null ? Value.NULL : before,
                after == null ? Value.NULL : after,
                List.of());
        ResourceCost cost = new ResourceCost(
                address.text(),
                null,
                address.type(),
                ReportedAction.UPDATE,
                null,
                before == null ? null : Amount.ZERO,
                after == null ? null : Amount.ZERO,
                Amount.ZERO,
                lines);
        return new PolicyResource(
                new ResourceDetail(change, cost, Amount.ZERO, false), attributes, readInstance(change), true);
    }

    /** What it is where it is an instance. */
    private static @Nullable PlannedInstance readInstance(ResourceChange change) {
        String address = change.address().text();
        if (!change.address().type().equals("alicloud_api_gateway_instance")) {
            return null;
        }
        return new PlannedInstance(
                InstanceAttributes.read(address, change.before()), InstanceAttributes.read(address, change.after()));
    }

    /** The values of a resource. */
    public static Value values(Map<String, Value> entries) {
        return new Value.Mapping(entries);
    }

    /** A plan with these resources. */
    public static PolicyInput plan(List<PolicyResource> resources) {
        return plan(resources, List.of(), List.of(), Map.of());
    }

    /** A plan with these resources, and what else rules look at. */
    public static PolicyInput plan(
            List<PolicyResource> resources,
            List<Diagnostic> diagnostics,
            List<BookHeader> books,
            Map<String, InstanceSpec> specs) {
        return new PolicyInput(
                null,
                resources,
                List.of(),
                List.of(),
                List.of(),
                diagnostics,
                new PolicyInput.PricingBasis(books, specs, null, new PlanCoverage(0, 0, 0, 0), TODAY),
                () -> new Node.Mapping(List.of(), Place.whole("report")));
    }
}
