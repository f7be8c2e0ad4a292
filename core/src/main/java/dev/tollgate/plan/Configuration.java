package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The configuration as far as a plan shows it: no locals, no dynamic blocks, no operators and functions.
 *
 * @param providers the provider configurations by key, for example {@code alicloud}, {@code alicloud.edge} or
 *     {@code module.m:alicloud}
 * @param root the root module
 */
public record Configuration(Map<String, ProviderConfig> providers, ModuleConfig root) {
    /** No configuration: a state, or a plan of nothing. */
    public static final Configuration EMPTY = new Configuration(Map.of(), ModuleConfig.EMPTY);

    /** Copies the map. */
    public Configuration {
        providers = Map.copyOf(providers);
        requireNonNull(root, "root is null");
    }

    /** The module that these calls lead to from the root, or empty when the configuration has none there. */
    public Optional<ModuleConfig> module(List<String> calls) {
        ModuleConfig module = root;
        for (String call : calls) {
            ModuleCall next = module.calls().get(call);
            if (next == null) {
                return Optional.empty();
            }
            module = next.module();
        }
        return Optional.of(module);
    }
}
