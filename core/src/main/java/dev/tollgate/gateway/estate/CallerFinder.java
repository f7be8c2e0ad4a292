package dev.tollgate.gateway.estate;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.link.AttributeReading;
import dev.tollgate.gateway.link.BlockReferences;
import dev.tollgate.gateway.link.EstateSource;
import dev.tollgate.gateway.link.ResourceIndex;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.link.ResourceTypes;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.reference.AttributePath;
import dev.tollgate.reference.ReferencedResource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names and origins that lead clients to groups; {@code callers.txt} says where to look. */
final class CallerFinder {
    private static final List<String> DOMAINS = List.of("sub_domain", "vpc_domain");

    private final BlockReferences references;
    private final ResourceIndex inventory;
    private final Map<Address, List<Evidence>> byGroup = new HashMap<>();

    private CallerFinder(EstateSource ground) {
        references = ground.references();
        inventory = ground.inventory();
    }

    /** What leads to each group. */
    static Map<Address, List<Evidence>> of(EstateSource ground) {
        CallerFinder callers = new CallerFinder(ground);
        TableFile.read(CallerFinder.class, "callers.txt").forEach(callers::read);
        return callers.byGroup;
    }

    private void read(TableFile.Row row) {
        AttributePath path = AttributePath.of(row.word(1));
        for (ResourceState resource : inventory.all(row.word(0))) {
            for (ReferencedResource domain : domains(resource, path)) {
                String says = "leads to " + domain + ": " + row.rest(2);
                byGroup.computeIfAbsent(domain.address(), key -> new ArrayList<>())
                        .add(new Evidence(resource.address().text(), row.word(1), says));
            }
        }
    }

    /** The domains of groups that an attribute has as values, or depends on. */
    private Set<ReferencedResource> domains(ResourceState resource, AttributePath path) {
        Set<ReferencedResource> domains = new LinkedHashSet<>();
        texts(resource.attributes(), path.steps()).forEach(text -> domains.addAll(holders(text)));
        boolean given = !resource.attributes().get(path.steps().get(0).name()).isNull();
        if (inventory.side() == Side.AFTER && domains.isEmpty() && given) {
            references.of(AttributeReading.of(resource, path)).targets().stream()
                    .filter(target -> target.address().type().equals(ResourceTypes.GROUP))
                    .map(target ->
                            new ReferencedResource(target.address(), target.attribute(), target.inPlan(), List.of()))
                    .forEach(domains::add);
        }
        return domains;
    }

    private List<ReferencedResource> holders(String text) {
        String name = text.endsWith(".") ? text.substring(0, text.length() - 1) : text;
        return DOMAINS.stream()
                .flatMap(domain -> inventory.holders(ResourceTypes.GROUP, domain, name).stream()
                        .map(group -> new ReferencedResource(group, List.of(domain), true, List.of())))
                .toList();
    }

    private static Stream<String> texts(Value value, List<AttributePath.Step> steps) {
        if (steps.isEmpty()) {
            return value.asText().stream();
        }
        AttributePath.Step step = steps.get(0);
        Value member = value.get(step.name());
        List<Value> items = step.key() == InstanceKey.UNDECIDED ? member.items() : List.of(member);
        return items.stream().flatMap(item -> texts(item, steps.subList(1, steps.size())));
    }
}
