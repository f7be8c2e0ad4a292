package dev.tollgate.product;

import dev.tollgate.plan.Mode;
import dev.tollgate.traffic.TrafficRule;
import java.util.List;
import java.util.Set;

/** A product that has resources in Terraform plans and a bill. Everything that only one product has stands behind this type. */
public interface Product {
    /** The id in reports, for example {@code api-gateway}. */
    String id();

    /** Whether resources of this type belong to the product, so that reports list them. */
    boolean covers(String resourceType);

    /**
     * The attributes that the product reads from resources of a type, its own and those that lead to them; none when it does not need the
     * type.
     */
    Set<String> attributes(Mode mode, String resourceType);

    /** The resource types for which usage can be declared. */
    Set<String> usageTypes();

    /** The resource types whose own region decides prices; other resources are where these are. */
    Set<String> regionalTypes();

    /** The resource types with tags that count for resources of the product. */
    Set<String> taggedTypes();

    /** The rules that its verdicts on traffic name; none where it makes none. */
    List<TrafficRule> trafficRules();

    /** Reads a plan. */
    ProductPlan read(PlanContext context);
}
