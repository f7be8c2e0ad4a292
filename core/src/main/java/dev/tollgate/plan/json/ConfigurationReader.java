package dev.tollgate.plan.json;

import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.PackedConfigs;
import dev.tollgate.plan.ProviderConfig;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads the {@code configuration} of a plan. */
final class ConfigurationReader {
    private final JsonCursor json;
    private final ModuleReader root;
    private final Map<String, ProviderConfig> providers = new HashMap<>();

    ConfigurationReader(JsonCursor json, Interest interest) {
        this.json = json;
        this.root = new ModuleReader(json, interest, new PlainResource(interest, true), new PackedConfigs());
    }

    /** Reads the configuration here. */
    Configuration read() throws IOException {
        ModuleConfig module = ModuleConfig.EMPTY;
        Members members = json.members("configuration");
        for (String name = members.next(); name != null; name = members.next()) {
            switch (name) {
                case "provider_config" -> readProviders();
                case "root_module" -> module = root.read();
                default -> json.skip();
            }
        }
        return new Configuration(providers, module);
    }

    /** Which of the root module's variables are declared sensitive. */
    Set<String> sensitiveVariables() {
        return root.sensitiveVariables();
    }

    private void readProviders() throws IOException {
        Members members = json.members("provider_config");
        for (String key = members.next(); key != null; key = members.next()) {
            String name = json.canonical(key);
            providers.put(name, ProviderConfigReader.read(json, name));
        }
    }
}
