package dev.tollgate.product;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.usage.UsageInputs;
import java.util.List;
import java.util.Optional;

/** What a product reads from one plan, before usage is known. */
public interface ProductPlan {
    /** The resources whose tags count for a resource, the nearest first. */
    List<TagCarrier> tagCarriers(Address resource);

    /** The instance that a resource runs on; empty where there is none or the plan does not show it. */
    Optional<Address> instanceOf(Address resource);

    /** The instance that a change is about; empty for other resources. */
    Optional<PlannedInstance> instance(ResourceChange change);

    /**
     * Estimates the product's resources.
     *
     * @throws dev.tollgate.diagnostic.UnusableInputException when declarations exclude one another
     */
    ProductEstimate estimate(UsageInputs usage);
}
