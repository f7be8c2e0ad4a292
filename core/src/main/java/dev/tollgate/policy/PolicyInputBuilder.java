package dev.tollgate.policy;

import dev.tollgate.cost.ResourceDetail;
import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.product.ProductPlans;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.region.KnownRegion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads from a plan what scopes and rules compare. */
public final class PolicyInputBuilder {
    /** A plan with one of these diagnostics does not show everything. */
    private static final Set<DiagnosticCode> GAP_CODES = Set.of(
            DiagnosticCode.PLAN_ERRORED,
            DiagnosticCode.PLAN_INCOMPLETE,
            DiagnosticCode.PLAN_REFRESH_ONLY,
            DiagnosticCode.PLAN_FILTERED,
            DiagnosticCode.NOT_SEEN_THROUGH);

    private final @Nullable String project;
    private final Map<String, PossibleValues> projectTags = new HashMap<>();
    private final Function<ResourceChange, KnownRegion> regions;
    private final ProductPlans plans;
    private final InstanceSpecs specs;

    /**
     * A builder for one plan.
     *
     * @param project the project, where there are several
     * @param projectTags the tags of the project
     * @param regions the region of each resource
     * @param plans the plan as the products read it
     */
    public PolicyInputBuilder(
            @Nullable String project,
            Map<String, String> projectTags,
            Function<ResourceChange, KnownRegion> regions,
            ProductPlans plans) {
        this.project = project;
        projectTags.forEach((key, value) -> this.projectTags.put(key, PossibleValues.exactly(value)));
        this.regions = regions;
        this.plans = plans;
        this.specs = new InstanceSpecs(plans);
    }

    /** Reads the resources of the products. */
    public List<PolicyResource> readResources(Plan plan, Collection<ResourceDetail> details) {
        specs.read(plan);
        return details.stream().map(this::readResource).toList();
    }

    private PolicyResource readResource(ResourceDetail detail) {
        ResourceChange change = detail.change();
        boolean isRegional =
                plans.products().regionalTypes().contains(change.address().type());
        return new PolicyResource(
                detail, readAttributes(change), plans.instance(change).orElse(null), isRegional);
    }

    /** Reads the resources with tags that exist after the plan. */
    public List<TaggedResource> readTagged(Plan plan) {
        return plans.products().taggedTypes().stream()
                .flatMap(type -> plan.resources().ofType(Mode.MANAGED, type).stream())
                .filter(change -> !change.isDeposed() && !change.after().isNull())
                .sorted(ResourceChange.ORDER)
                .map(change -> new TaggedResource(
                        readAttributes(change), readTags(change.after().get("tags"))))
                .toList();
    }

    /** Lists in words why a plan does not show everything. */
    public static List<String> listGaps(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .filter(diagnostic -> GAP_CODES.contains(diagnostic.code()))
                .map(PolicyInputBuilder::describe)
                .distinct()
                .toList();
    }

    private static String describe(Diagnostic gap) {
        return (gap.address() == null ? "" : gap.address() + ": ") + gap.message();
    }

    private ScopeAttributes readAttributes(ResourceChange change) {
        Address address = change.address();
        return new ScopeAttributes(
                project,
                address,
                PossibleValues.ofRegion(regions.apply(change)),
                specs.of(change),
                collectTags(address));
    }

    /** The nearest carrier of a key wins. Carriers at one distance are alternatives. The tags of the project come last. */
    private Map<String, PossibleValues> collectTags(Address address) {
        Map<String, PossibleValues> tags = new HashMap<>();
        Map<String, Integer> distances = new HashMap<>();
        for (TagCarrier carrier : plans.tagCarriers(address)) {
            Map<String, PossibleValues> carried = readTags(carrier.tags());
            if (carried == null) {
                continue;
            }
            for (Map.Entry<String, PossibleValues> tag : carried.entrySet()) {
                if (distances.getOrDefault(tag.getKey(), carrier.distance()) == carrier.distance()) {
                    distances.put(tag.getKey(), carrier.distance());
                    tags.merge(tag.getKey(), tag.getValue(), PossibleValues::unite);
                }
            }
        }
        projectTags.forEach(tags::putIfAbsent);
        return tags;
    }

    /** Reads tags; null where they are known only after apply. */
    private static @Nullable Map<String, PossibleValues> readTags(Value tags) {
        if (tags.isUnknown()) {
            return null;
        }
        Map<String, PossibleValues> read = new HashMap<>();
        if (tags instanceof Value.Mapping mapping) {
            mapping.entries().forEach((key, value) -> read.put(key, readTag(value)));
        }
        return read;
    }

    private static PossibleValues readTag(Value value) {
        return value.isUnknown()
                ? PossibleValues.ANY
                : PossibleValues.exactly(value.asText().orElse(value.toString()));
    }
}
