package dev.tollgate.policy;

import static java.util.stream.Collectors.toMap;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.estimate.ResourceDetail;
import dev.tollgate.gateway.Estate;
import dev.tollgate.gateway.TagCarrier;
import dev.tollgate.placing.Placement;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds out of a plan what scopes and rules ask for. */
public final class PolicyInputBuilder {
    /** The types of resources tied to a gateway that can have tags. */
    private static final Set<String> TAGGED =
            Set.of("alicloud_vpc", "alicloud_api_gateway_plugin", "alicloud_api_gateway_app");

    private final @Nullable String project;
    private final Map<String, PossibleValues> projectTags = new HashMap<>();
    private final Function<ResourceChange, Placement> places;
    private final Estate before;
    private final Estate after;
    private final InstanceSpecs specs;

    /**
     * @param project the project, where there are several
     * @param projectTags the tags of the project
     * @param places where everything is
     * @param before what there is before
     * @param after what there is after
     */
    public PolicyInputBuilder(
            @Nullable String project,
            Map<String, String> projectTags,
            Function<ResourceChange, Placement> places,
            Estate before,
            Estate after) {
        this.project = project;
        projectTags.forEach((key, value) -> this.projectTags.put(key, PossibleValues.of(value)));
        this.places = places;
        this.before = before;
        this.after = after;
        this.specs = new InstanceSpecs(before, after);
    }

    /** The API Gateway resources. */
    public List<PolicyResource> items(Plan plan, Collection<ResourceDetail> details) {
        specs.read(plan);
        return details.stream()
                .map(detail -> new PolicyResource(detail, traits(detail.change())))
                .toList();
    }

    /** The resources that exist after and can have tags. */
    public List<TaggedResource> tagged(Plan plan) {
        return plan.changes().stream()
                .filter(change -> change.address().mode() == Mode.MANAGED && !change.isDeposed())
                .filter(change -> TAGGED.contains(change.address().type())
                        && !change.after().isNull())
                .map(change ->
                        new TaggedResource(traits(change), own(change.after().get("tags"))))
                .toList();
    }

    /** The types of resources that can have tags, by name. */
    public static Map<String, String> tagged() {
        return TAGGED.stream().collect(toMap(type -> type, type -> type));
    }

    /** Why a plan does not show everything, in words. */
    public static List<String> gaps(Collection<Diagnostic> diagnostics) {
        Set<DiagnosticCode> telling = Set.of(
                DiagnosticCode.PLAN_ERRORED,
                DiagnosticCode.PLAN_INCOMPLETE,
                DiagnosticCode.PLAN_REFRESH_ONLY,
                DiagnosticCode.NOT_SEEN_THROUGH);
        return diagnostics.stream()
                .filter(diagnostic -> telling.contains(diagnostic.code()))
                .map(diagnostic ->
                        (diagnostic.address() == null ? "" : diagnostic.address() + ": ") + diagnostic.message())
                .distinct()
                .toList();
    }

    private ScopeAttributes traits(ResourceChange change) {
        Address address = change.address();
        return new ScopeAttributes(
                project, address, PossibleValues.of(places.apply(change)), specs.of(change), tags(address));
    }

    /** The nearest carrier of a key wins; carriers at the same distance are alternatives. The project's tags come last. */
    private Map<String, PossibleValues> tags(Address address) {
        Map<String, PossibleValues> tags = new HashMap<>();
        Map<String, Integer> distances = new HashMap<>();
        for (TagCarrier carrier : (after.exists(address) ? after : before).tagCarriers(address)) {
            Map<String, PossibleValues> carried = own(carrier.tags());
            if (carried != null) {
                carried.forEach((key, value) -> {
                    if (distances.getOrDefault(key, carrier.distance()) == carrier.distance()) {
                        distances.put(key, carrier.distance());
                        tags.merge(key, value, PossibleValues::or);
                    }
                });
            }
        }
        projectTags.forEach(tags::putIfAbsent);
        return tags;
    }

    private static @Nullable Map<String, PossibleValues> own(Value tags) {
        if (tags.isUnknown()) {
            return null;
        }
        Map<String, PossibleValues> read = new HashMap<>();
        if (tags instanceof Value.Mapping mapping) {
            mapping.entries()
                    .forEach((key, value) -> read.put(
                            key,
                            value.isUnknown()
                                    ? PossibleValues.ANY
                                    : PossibleValues.of(value.asText().orElse(value.toString()))));
        }
        return read;
    }
}
