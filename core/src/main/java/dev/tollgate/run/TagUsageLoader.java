package dev.tollgate.run;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.plan.Address;
import dev.tollgate.product.ProductPlans;
import dev.tollgate.product.TagCarrier;
import dev.tollgate.usage.NearestTags;
import dev.tollgate.usage.TagUsage;
import dev.tollgate.usage.UsageDeclarations;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds what tags declare: those of the side after, and of the side before where the resource is gone afterwards, so that the same holds
 * on both sides of a change.
 */
final class TagUsageLoader {
    private final ProductPlans plans;
    private final Map<Address, NearestTags> nearest = new HashMap<>();
    private final Map<TagCarrier, TagUsage> read = new HashMap<>();

    TagUsageLoader(ProductPlans plans) {
        this.plans = plans;
    }

    /** What tags declare of a resource. */
    UsageDeclarations declared(Address target) {
        return of(target).declared();
    }

    /** What is to be told about the tags that speak for a resource: those that disagree, and those that cannot be read. */
    List<Diagnostic> diagnostics(Address target) {
        List<Diagnostic> found = new ArrayList<>(of(target).diagnostics());
        carriers(target).forEach(carrier -> found.addAll(usage(carrier).diagnostics()));
        return found;
    }

    private NearestTags of(Address target) {
        return nearest.computeIfAbsent(
                target,
                key -> NearestTags.of(
                        key,
                        carriers(key)
                                .map(carrier -> new NearestTags.Voice(carrier.distance(), usage(carrier)))
                                .toList()));
    }

    private Stream<TagCarrier> carriers(Address target) {
        return plans.tagCarriers(target).stream();
    }

    private TagUsage usage(TagCarrier carrier) {
        return read.computeIfAbsent(carrier, key -> TagUsage.read(key.address(), key.tags()));
    }
}
