package dev.tollgate.plan.json;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.ResourceConfig;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Reads a resource as the configuration declares it. */
final class ResourceConfigReader {
    private static final Names MEMBERS =
            Identity.namesAnd("provider_config_key", "expressions", "count_expression", "for_each_expression");

    private final JsonCursor json;
    private final ConfigNodes nodes;
    private final Identity identity;
    private String providerKey = "";
    private ConfigNode.Block expressions = ConfigNode.Block.EMPTY;
    private ConfigNode.@Nullable Expression count;
    private ConfigNode.@Nullable Expression forEach;

    private ResourceConfigReader(JsonCursor json, Interest interest) {
        this.json = json;
        this.nodes = new ConfigNodes(json);
        this.identity = new Identity(json, interest);
    }

    /** Reads the resource here; null when nobody is interested in it. */
    static @Nullable ResourceConfig read(JsonCursor json, Interest interest) throws IOException {
        ResourceConfigReader reader = new ResourceConfigReader(json, interest);
        Members members = json.members("a resource", MEMBERS);
        for (String name = members.next(); name != null; name = members.next()) {
            if (!reader.identity.take(name)) {
                reader.take(name);
            }
            reader.identity.narrow(members);
        }
        return reader.identity.attention() == Attention.SKIP ? null : reader.resource();
    }

    private void take(String name) throws IOException {
        boolean skip = identity.attention() == Attention.SKIP;
        switch (skip ? "" : name) {
            case "provider_config_key" -> providerKey = json.name(name);
            case "expressions" -> expressions = nodes.readBlock(identity.wanted());
            case "count_expression" -> count = nodes.readExpression();
            case "for_each_expression" -> forEach = nodes.readExpression();
            default -> json.skip();
        }
    }

    private ResourceConfig resource() {
        Address address = identity.address();
        ConfigNode.Block wanted = new ConfigNode.Block(identity.wanted().kept(expressions.entries()));
        return new ResourceConfig(address.mode(), address.type(), address.name(), providerKey, wanted, count, forEach);
    }
}
