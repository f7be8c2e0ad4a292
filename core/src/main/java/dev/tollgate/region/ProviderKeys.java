package dev.tollgate.region;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.ProviderConfig;
import dev.tollgate.reference.ReferenceResolver;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which provider configuration of Alibaba Cloud manages a resource. */
final class ProviderKeys {
    private static final String NAME = "alicloud";

    private final ReferenceResolver wiring;
    private final Map<String, ProviderConfig> providers;

    ProviderKeys(Configuration configuration, ReferenceResolver wiring) {
        this.wiring = wiring;
        this.providers = new TreeMap<>();
        for (ProviderConfig each : configuration.providers().values()) {
            if (isAlibabaCloud(each)) {
                providers.put(each.key(), each);
            }
        }
    }

    /** The provider configurations of Alibaba Cloud, by key. */
    List<ProviderConfig> providers() {
        return List.copyOf(providers.values());
    }

    /**
     * The key of the configuration that manages a resource. Where the plan does not name one that it also has (the resource is gone from
     * the configuration, or Terraform is older than 1.2), it is the only one there is, or unknown.
     */
    Optional<String> of(Address address) {
        return wiring.providerKey(address).filter(providers::containsKey).or(this::only);
    }

    /** The key of the only configuration that there is; empty when there are others. */
    Optional<String> only() {
        return providers.size() == 1 ? Optional.of(providers.keySet().iterator().next()) : Optional.empty();
    }

    private static boolean isAlibabaCloud(ProviderConfig provider) {
        return provider.fullName().isEmpty()
                ? provider.name().equals(NAME)
                : provider.fullName().endsWith("/" + NAME);
    }
}
