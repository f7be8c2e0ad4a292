package dev.tollgate.plan.json;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.ProviderConfig;
import java.io.IOException;
import java.util.List;

/** Reads a provider configuration. */
final class ProviderConfigReader {
    private ProviderConfigReader() {}

    /** Reads the provider configuration here, whose key is given. */
    static ProviderConfig read(JsonCursor json, String key) throws IOException {
        String name = "";
        String fullName = "";
        String alias = "";
        String moduleAddress = "";
        ConfigNode.Block expressions = ConfigNode.Block.EMPTY;
        ObjectMembers members = json.members("a provider configuration");
        for (String member = members.next(); member != null; member = members.next()) {
            switch (member) {
                case "name" -> name = json.name(member);
                case "full_name" -> fullName = json.name(member);
                case "alias" -> alias = json.name(member);
                case "module_address" -> moduleAddress = json.name(member);
                case "expressions" -> expressions = new ConfigNodes(json).readBlock(AttributeFilter.ALL);
                default -> json.skip();
            }
        }
        List<String> module =
                calls(moduleAddress.isEmpty() ? key.substring(0, Math.max(key.lastIndexOf(':'), 0)) : moduleAddress);
        return new ProviderConfig(key, name, fullName, alias, module, expressions);
    }

    /** The calls that lead to a module: {@code module.a.module.b}, which Terraform 0.12 wrote {@code a.b}. */
    private static List<String> calls(String module) {
        return ModulePath.parse(module).map(ModulePath::calls).orElseGet(() -> List.of(module.split("\\.")));
    }
}
