package dev.tollgate.region;

import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.reference.ConstantValue;
import dev.tollgate.reference.ReferenceResolver;
import dev.tollgate.reference.ReferenceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The region that a provider block gives: a constant, or variables through any depth of modules. */
final class ProviderRegions {
    private static final String REGION = "region";

    private final ReferenceResolver wiring;

    ProviderRegions(ReferenceResolver wiring) {
        this.wiring = wiring;
    }

    /** The region of a provider block; empty when the block has none, or none that the plan shows. */
    Optional<KnownRegion> of(ProviderConfig provider) {
        ConfigNode region = provider.expressions().entries().get(REGION);
        if (!(region instanceof ConfigNode.Expression expression)) {
            return Optional.empty();
        }
        String from = "configuration.provider_config." + provider.key() + "." + REGION;
        return wiring.value(expression, provider.module())
                .fold(known -> placed(known, from), anyOf -> oneOf(anyOf, from), open -> Optional.empty());
    }

    private static Optional<KnownRegion> placed(ConstantValue.Known known, String from) {
        return known.value()
                .asText()
                .flatMap(RegionIds::region)
                .map(id -> new KnownRegion.Placed(id, from, why(known, from)));
    }

    private static Optional<KnownRegion> oneOf(ConstantValue.AnyOf anyOf, String from) {
        List<String> regions = anyOf.values().stream()
                .flatMap(known -> known.value().asText().flatMap(RegionIds::region).stream())
                .distinct()
                .sorted()
                .toList();
        if (regions.size() < anyOf.values().size() && regions.size() != 1) {
            return Optional.empty();
        }
        List<Evidence> why = List.of(new Evidence(null, from, "one of " + String.join(", ", regions)));
        return Optional.of(new KnownRegion.OneOf(regions, why));
    }

    private static List<Evidence> why(ConstantValue.Known known, String from) {
        List<Evidence> why = new ArrayList<>();
        why.add(new Evidence(null, from, known.value().toString(), known.value().secrecy()));
        for (ReferenceStep hop : known.via()) {
            why.add(new Evidence(null, hop.what(), hop.leads()));
        }
        return why;
    }
}
