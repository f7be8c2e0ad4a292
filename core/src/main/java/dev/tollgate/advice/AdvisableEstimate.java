package dev.tollgate.advice;

import dev.tollgate.cost.CostLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An estimate of a product for which there is advice on payment and specs. */
public interface AdvisableEstimate {
    /** Compares the ways to pay for the product's resources after the plan. */
    PaymentComparison comparePayments();

    /**
     * Checks whether the specs of the instances after the plan fit their declared load.
     *
     * @param lines the lines of a resource, by its address
     * @param sla the least service level agreement in percent, or null
     */
    List<SpecFit> checkFit(Function<String, List<CostLine>> lines, @Nullable BigDecimal sla);
}
