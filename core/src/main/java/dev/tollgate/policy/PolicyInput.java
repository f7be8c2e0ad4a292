package dev.tollgate.policy;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.document.Node;
import dev.tollgate.estimate.AccountCalls;
import dev.tollgate.estimate.Coverage;
import dev.tollgate.price.BookHeader;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.traffic.TrafficVerdict;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A plan with all that budgets and rules ask about it.
 *
 * @param project the project, where there are several
 * @param items its API Gateway resources, by address
 * @param tagged what of it can have tags
 * @param gaps why the plan does not show everything, in words; none when it does
 * @param verdicts which traffic is billed
 * @param diagnostics what else there is to know
 * @param basis what the figures rest on
 * @param model the JSON report without a policy, made when it is asked for
 */
public record PolicyInput(
        @Nullable String project,
        List<PolicyResource> items,
        List<TaggedResource> tagged,
        List<String> gaps,
        List<TrafficVerdict> verdicts,
        List<Diagnostic> diagnostics,
        Basis basis,
        Supplier<Node> model) {
    /**
     * What the figures rest on.
     *
     * @param books the price books
     * @param specs the known instance specs
     * @param calls how calls of serverless groups are paid for, or null
     * @param coverage how much of the plan they cover
     * @param today the day to judge dates by
     */
    public record Basis(
            List<BookHeader> books,
            Map<String, InstanceSpec> specs,
            @Nullable AccountCalls calls,
            Coverage coverage,
            LocalDate today) {
        /** Copies the collections and checks what must be given. */
        public Basis {
            books = List.copyOf(books);
            specs = Map.copyOf(specs);
            requireNonNull(coverage, "coverage is null");
            requireNonNull(today, "today is null");
        }
    }

    /** Copies the collections. */
    public PolicyInput {
        items = List.copyOf(items);
        tagged = List.copyOf(tagged);
        gaps = List.copyOf(gaps);
        verdicts = List.copyOf(verdicts);
        diagnostics = List.copyOf(diagnostics);
        requireNonNull(basis, "basis is null");
        requireNonNull(model, "model is null");
    }
}
