package dev.tollgate.region;

import dev.tollgate.diagnostic.Evidence;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What tells a region where the plan does not: the user, else the environment of the machine that estimates, in the order of the
 * provider ({@code ALICLOUD_REGION} before {@code ALIBABA_CLOUD_REGION}).
 *
 * @param flag the region that the user gave, or null
 * @param environment the environment variables
 */
public record RegionDefaults(@Nullable String flag, Map<String, String> environment) {
    private static final List<String> VARIABLES = List.of("ALICLOUD_REGION", "ALIBABA_CLOUD_REGION");

    /** Copies the map. */
    public RegionDefaults {
        environment = Map.copyOf(environment);
    }

    /** Where everything is that the plan does not place. */
    KnownRegion placement() {
        if (flag != null) {
            return new KnownRegion.Placed(flag, "--region", List.of(new Evidence(null, "--region", flag)));
        }
        return VARIABLES.stream()
                .filter(name -> !environment.getOrDefault(name, "").isEmpty())
                .findFirst()
                .map(name -> fromEnvironment(name, environment.getOrDefault(name, "")))
                .orElseGet(KnownRegion.Unplaced::new);
    }

    private static KnownRegion fromEnvironment(String name, String region) {
        String says = region
                + ", in the environment of the machine that estimates; the plan does not show that it was planned with it";
        return new KnownRegion.Placed(region, name, List.of(new Evidence(null, name, says)));
    }
}
