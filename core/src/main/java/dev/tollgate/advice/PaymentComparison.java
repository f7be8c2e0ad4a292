package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.usage.RunningHours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The ways to pay for what a plan leads to.
 *
 * @param instances those of each dedicated instance, by address
 * @param groups those of the serverless groups, by region
 */
public record PaymentComparison(List<OfInstance> instances, List<OfGroups> groups) {
    /** Copies the lists. */
    public PaymentComparison {
        instances = List.copyOf(instances);
        groups = List.copyOf(groups);
    }

    /** Joins the comparisons of several products. */
    public static PaymentComparison join(List<PaymentComparison> comparisons) {
        return new PaymentComparison(
                comparisons.stream().flatMap(each -> each.instances().stream()).toList(),
                comparisons.stream().flatMap(each -> each.groups().stream()).toList());
    }

    /**
     * The ways to pay for one dedicated instance.
     *
     * @param address the instance
     * @param region its region, or null when that is not known
     * @param spec its type, or null when that is not known
     * @param hours the hours that it runs in a month
     * @param calls the calls that it gets in a month
     * @param traffic the price of a GB over the Internet, the same in every way
     * @param options every way, the dearer ones and the impossible ones too
     */
    public record OfInstance(
            String address,
            @Nullable String region,
            @Nullable String spec,
            RunningHours hours,
            Amount calls,
            Amount traffic,
            List<PaymentOption> options) {
        /** Copies the list. */
        public OfInstance {
            requireNonNull(address, "address is null");
            options = List.copyOf(options);
        }
    }

    /**
     * The ways to pay for the serverless groups of one region, which one dedicated instance could carry together.
     *
     * @param groups the groups
     * @param region their region, or null when that is not known
     * @param spec the dedicated type that they are compared with: the smallest that carries the calls on average
     * @param instances how many of it
     * @param calls their calls in a month
     * @param traffic the price of a GB over the Internet, the same in every way
     * @param options every way
     */
    public record OfGroups(
            List<String> groups,
            @Nullable String region,
            String spec,
            long instances,
            Amount calls,
            Amount traffic,
            List<PaymentOption> options) {
        /** Copies the lists. */
        public OfGroups {
            groups = List.copyOf(groups);
            requireNonNull(spec, "spec is null");
            options = List.copyOf(options);
        }
    }
}
