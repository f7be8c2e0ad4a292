package dev.tollgate.product;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.usage.UsageInputs;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One plan as every product reads it. */
public final class ProductPlans {
    private final Products products;
    private final Map<Product, ProductPlan> plans = new LinkedHashMap<>();

    private ProductPlans(Products products) {
        this.products = products;
    }

    /** Lets every product read a plan. */
    public static ProductPlans read(Products products, PlanContext context) {
        ProductPlans read = new ProductPlans(products);
        products.all().forEach(product -> read.plans.put(product, product.read(context)));
        return read;
    }

    /** The products. */
    public Products products() {
        return products;
    }

    /** The resources whose tags count for a resource, the nearest first. */
    public List<TagCarrier> tagCarriers(Address resource) {
        List<TagCarrier> carriers = new ArrayList<>();
        owners(resource)
                .forEach(plan -> plan.tagCarriers(resource).stream()
                        .filter(carrier -> !carriers.contains(carrier))
                        .forEach(carriers::add));
        return carriers;
    }

    /** The instance that a resource runs on; empty where there is none or the plan does not show it. */
    public Optional<Address> instanceOf(Address resource) {
        return owners(resource).stream()
                .flatMap(plan -> plan.instanceOf(resource).stream())
                .findFirst();
    }

    /** The instance that a change is about; empty for other resources. */
    public Optional<PlannedInstance> instance(ResourceChange change) {
        return owners(change.address()).stream()
                .flatMap(plan -> plan.instance(change).stream())
                .findFirst();
    }

    /** Lets every product estimate its resources. */
    public ProductEstimates estimate(UsageInputs usage) {
        Map<Product, ProductEstimate> estimates = new LinkedHashMap<>();
        plans.forEach((product, plan) -> estimates.put(product, plan.estimate(usage)));
        return new ProductEstimates(products, estimates);
    }

    /** The plan of the product that covers a resource; all plans where none does. */
    private List<ProductPlan> owners(Address resource) {
        return products.covering(resource.type())
                .map(plans::get)
                .map(List::of)
                .orElseGet(() -> List.copyOf(plans.values()));
    }
}
