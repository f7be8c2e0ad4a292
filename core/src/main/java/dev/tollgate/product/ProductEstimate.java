package dev.tollgate.product;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.ResourceCost;
import dev.tollgate.cost.ResourceEstimate;
import dev.tollgate.cost.TighteningParameter;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.traffic.TrafficVerdict;
import java.util.List;
import java.util.Optional;

/** The figures of one product for one plan. */
public interface ProductEstimate {
    /** Estimates one resource of the product. */
    ResourceEstimate resource(ResourceChange change);

    /** The verdicts on its traffic. */
    List<TrafficVerdict> verdicts();

    /** The diagnostics that do not come with the figures of a resource. */
    List<Diagnostic> diagnostics();

    /** The prices that calls of the whole account share; empty where there are none. */
    Optional<AccountCalls> accountCalls();

    /** The usage parameters that these figures of the product depend on: each once, and after a resource those of its parts. */
    List<TighteningParameter> tighteningParameters(List<ResourceCost> resources);
}
