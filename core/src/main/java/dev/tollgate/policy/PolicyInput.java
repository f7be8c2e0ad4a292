package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.cost.AccountCalls;
import dev.tollgate.cost.PlanCoverage;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.document.Node;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.traffic.TrafficVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plan as budgets and rules see it.
 *
 * @param project the project, where there are several
 * @param resources its API Gateway resources, by address
 * @param tagged its resources that can have tags
 * @param gaps the reasons why the plan does not show everything, in words
 * @param verdicts the verdicts on its traffic
 * @param diagnostics its diagnostics
 * @param basis the prices and the day behind its figures
 * @param model the JSON report without a policy, made on demand
 */
public record PolicyInput(
        @Nullable String project,
        List<PolicyResource> resources,
        List<TaggedResource> tagged,
        List<String> gaps,
        List<TrafficVerdict> verdicts,
        List<Diagnostic> diagnostics,
        PricingBasis basis,
        Supplier<Node> model) {
    /**
     * The prices and the day behind the figures.
     *
     * @param books the price books
     * @param specs the known instance specs
     * @param calls the prices of calls of serverless groups, or null
     * @param coverage the share of the plan that is priced
     * @param today the day to compare dates with, or null where it is not known
     */
    public record PricingBasis(
            List<BookHeader> books,
            Map<String, InstanceSpec> specs,
            @Nullable AccountCalls calls,
            PlanCoverage coverage,
            @Nullable LocalDate today) {
        /** Copies the collections and checks what must be given. */
        public PricingBasis {
            books = List.copyOf(books);
            specs = Map.copyOf(specs);
            requireNonNull(coverage, "coverage is null");
        }
    }

    /** Copies the collections. */
    public PolicyInput {
        resources = List.copyOf(resources);
        tagged = List.copyOf(tagged);
        gaps = List.copyOf(gaps);
        verdicts = List.copyOf(verdicts);
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(basis, "basis is null");
        requireNonNull(model, "model is null");
    }
}
