package dev.tollgate.product;

import dev.tollgate.traffic.TrafficRules;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The products that a run knows.
 *
 * @param all the products; each resource type belongs to the first that covers it
 */
public record Products(List<Product> all) {
    /** Copies the list. */
    public Products {
        all = List.copyOf(all);
    }

    /** The product that a resource type belongs to. */
    public Optional<Product> covering(String resourceType) {
        return all.stream().filter(product -> product.covers(resourceType)).findFirst();
    }

    /** The resource types for which usage can be declared. */
    public Set<String> usageTypes() {
        return collect(Product::usageTypes);
    }

    /** The resource types whose own region decides prices. */
    public Set<String> regionalTypes() {
        return collect(Product::regionalTypes);
    }

    /** The resource types with tags that count for resources of a product. */
    public Set<String> taggedTypes() {
        return collect(Product::taggedTypes);
    }

    /** The rules on traffic of all products. */
    public TrafficRules trafficRules() {
        return new TrafficRules(
                all.stream().flatMap(product -> product.trafficRules().stream()).toList());
    }

    private Set<String> collect(Function<Product, Set<String>> types) {
        Set<String> found = new HashSet<>();
        all.forEach(product -> found.addAll(types.apply(product)));
        return Set.copyOf(found);
    }
}
