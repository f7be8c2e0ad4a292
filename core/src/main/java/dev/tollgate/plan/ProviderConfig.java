package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A provider block.
 *
 * @param key its key in the plan
 * @param name the provider's local name, for example {@code alicloud}
 * @param fullName the provider's full source; empty when not said (before Terraform 1.2)
 * @param alias its alias; empty for the default one
 * @param module the names of the module calls that lead to it; empty in the root module
 * @param expressions what the block gives; empty when it is empty or missing
 */
public record ProviderConfig(
        String key, String name, String fullName, String alias, List<String> module, ConfigNode.Block expressions) {
    /** Copies the list and checks that nothing is null. */
    public ProviderConfig {
        requireNonNull(key, "key is null");
        requireNonNull(name, "name is null");
        requireNonNull(fullName, "fullName is null");
        requireNonNull(alias, "alias is null");
        module = List.copyOf(module);
        requireNonNull(expressions, "expressions is null");
    }
}
