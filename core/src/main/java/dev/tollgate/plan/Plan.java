package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A plan, as far as somebody was interested in it.
 *
 * @param header what it says of itself
 * @param variables the raw values of the root module's variables, before Terraform converts them, defaults included
 * @param changes what it does to the resources that matter by themselves, by address and deposed key; with them all that is deferred
 *     and all of an unknown action
 * @param resources all resource instances whose types matter, those of the changes among them
 * @param data data sources that were read during planning, by address
 * @param configuration the configuration
 * @param relevantAttributes what the configuration depends on, plan-wide
 * @param skipped how many resources were left out
 * @param unlisted the addresses of resources that matter by themselves, which its planned values hold and its changes lack
 */
public record Plan(
        PlanHeader header,
        Map<String, Value> variables,
        List<ResourceChange> changes,
        PlannedResources resources,
        List<DataResource> data,
        Configuration configuration,
        List<RelevantAttribute> relevantAttributes,
        Skipped skipped,
        List<String> unlisted) {
    /** Copies the collections and checks that nothing is null. */
    public Plan {
        requireNonNull(header, "header is null");
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        changes = List.copyOf(changes);
        requireNonNull(resources, "resources is null");
        data = List.copyOf(data);
        requireNonNull(configuration, "configuration is null");
        relevantAttributes = List.copyOf(relevantAttributes);
        requireNonNull(skipped, "skipped is null");
        unlisted = List.copyOf(unlisted);
    }
}
