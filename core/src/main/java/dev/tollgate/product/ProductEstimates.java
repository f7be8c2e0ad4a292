package dev.tollgate.product;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The figures of every product for one plan. */
public final class ProductEstimates {
    private final Products products;
    private final Map<Product, ProductEstimate> estimates;

    ProductEstimates(Products products, Map<Product, ProductEstimate> estimates) {
        this.products = products;
        this.estimates = new LinkedHashMap<>(estimates);
    }

    /** The estimate of the product that covers a resource type. */
    public Optional<ProductEstimate> covering(String resourceType) {
        return products.covering(resourceType).map(estimates::get);
    }

    /** The estimates of this kind. */
    public <T> List<T> ofKind(Class<T> kind) {
        return estimates.values().stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The verdicts on all traffic, product by product. */
    public List<TrafficVerdict> verdicts() {
        return estimates.values().stream()
                .flatMap(estimate -> estimate.verdicts().stream())
                .toList();
    }

    /** The diagnostics that do not come with the figures of a resource. */
    public List<Diagnostic> diagnostics() {
        return estimates.values().stream()
                .flatMap(estimate -> estimate.diagnostics().stream())
                .toList();
    }

    /** The prices that calls of the whole account share; empty where there are none. */
    public Optional<AccountCalls> accountCalls() {
        return estimates.values().stream()
                .flatMap(estimate -> estimate.accountCalls().stream())
                .findFirst();
    }

    /** The usage parameters that the figures of these resources depend on. */
    public List<TighteningParameter> tighteningParameters(List<ResourceCost> resources) {
        List<TighteningParameter> found = new ArrayList<>();
        estimates.forEach((product, estimate) -> found.addAll(estimate.tighteningParameters(resources.stream()
                .filter(resource -> products.covering(resource.type()).equals(Optional.of(product)))
                .toList())));
        return found;
    }
}
