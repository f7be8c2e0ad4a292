package dev.tollgate.plan.json;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ResourceConfig;
import org.jspecify.annotations.Nullable;

/** Reads a resource as the configuration declares it. */
final class DeclarationReader {
    private DeclarationReader() {}

    /** Reads the declaration, of the attributes those that are wanted. */
    static ResourceConfig read(ResourceEntry entry, AttributeFilter wanted) {
        Address address = entry.address();
        int expressions = entry.member(EntryMembers.EXPRESSIONS);
        return new ResourceConfig(
                address.mode(),
                address.type(),
                address.name(),
                entry.textOrEmpty(EntryMembers.PROVIDER_KEY),
                expressions < 0
                        ? ConfigNode.Block.EMPTY
                        : entry.read(expressions, json -> new ConfigNodes(json).readBlock(wanted)),
                expression(entry, EntryMembers.COUNT),
                expression(entry, EntryMembers.FOR_EACH));
    }

    private static ConfigNode.@Nullable Expression expression(ResourceEntry entry, int number) {
        int member = entry.member(number);
        return member < 0 ? null : entry.read(member, json -> new ConfigNodes(json).readExpression());
    }
}
