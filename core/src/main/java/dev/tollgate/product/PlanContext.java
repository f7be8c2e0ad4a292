package dev.tollgate.product;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Plan;
import dev.tollgate.price.PriceBook;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.region.ResourceRegions;
import dev.tollgate.usage.UsageDeclarations;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A plan with everything that products need to read it.
 *
 * @param plan the plan
 * @param references follows references between its resources
 * @param regions the region of each resource
 * @param regionIds the regions that are known
 * @param book the prices
 * @param today the day to compare dates with, or null where it is not known
 * @param declared what the usage file says of a resource
 */
public record PlanContext(
        Plan plan,
        ReferenceResolver references,
        ResourceRegions regions,
        Set<String> regionIds,
        PriceBook book,
        @Nullable LocalDate today,
        Function<Address, UsageDeclarations> declared) {
    /** Copies the set and checks that nothing is null. */
    public PlanContext {
        requireNonNull(plan, "plan is null");
        requireNonNull(references, "references is null");
        requireNonNull(regions, "regions is null");
        regionIds = Set.copyOf(regionIds);
        requireNonNull(book, "book is null");
        requireNonNull(declared, "declared is null");
    }
}
