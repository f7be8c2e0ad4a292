package dev.tollgate.plan.json;

import dev.tollgate.plan.Configuration;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.ProviderConfig;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads the {@code configuration} of a plan. */
final class ConfigurationReader {
    private final DocumentCursor document;
    private final ModuleReader root;
    private final Map<String, ProviderConfig> providers = new HashMap<>();

    ConfigurationReader(DocumentCursor document, RelevantTypes types, ResourceStore store) {
        this.document = document;
        this.root = new ModuleReader(document, types, store);
    }

    /** Reads the configuration here. */
    Configuration read() throws IOException {
        ModuleConfig module = ModuleConfig.EMPTY;
        if (!document.enterObject("configuration")) {
            return new Configuration(providers, module);
        }
        Set<String> names = new HashSet<>();
        for (String name = document.nextName(names); name != null; name = document.nextName(names)) {
            switch (name) {
                case "provider_config" -> document.read(this::readProviders);
                case "root_module" -> module = root.read();
                default -> document.skip();
            }
        }
        return new Configuration(providers, module);
    }

    /** Which of the root module's variables are declared sensitive. */
    Set<String> sensitiveVariables() {
        return root.sensitiveVariables();
    }

    private boolean readProviders(JsonCursor json) throws IOException {
        ObjectMembers members = json.members("provider_config");
        for (String key = members.next(); key != null; key = members.next()) {
            providers.put(key, ProviderConfigReader.read(json, key));
        }
        return true;
    }
}
