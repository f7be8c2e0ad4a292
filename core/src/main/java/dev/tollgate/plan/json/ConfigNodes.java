package dev.tollgate.plan.json;

import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.Value;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells expressions from nested blocks. The format does not mark them: an object is an expression when it has no other names than
 * {@code constant_value} and {@code references}, which can only be said when all of it is read.
 */
final class ConfigNodes {
    /** An expression of which nothing is told. */
    static final ConfigNode.Expression OPAQUE = new ConfigNode.Expression(null, List.of());

    private static final String CONSTANT = "constant_value";
    private static final String REFERENCES = "references";
    private static final Set<String> OF_EXPRESSION = Set.of(CONSTANT, REFERENCES);

    private final JsonCursor json;

    ConfigNodes(JsonCursor json) {
        this.json = json;
    }

    /** Reads {@code expressions}: what the configuration gives for each name that is wanted. */
    ConfigNode.Block readBlock(AttributeFilter wanted) throws IOException {
        Map<String, ConfigNode> entries = new LinkedHashMap<>();
        ObjectMembers members = json.members("expressions");
        for (String name = members.next(wanted); name != null; name = members.next(wanted)) {
            entries.put(json.interned(name), node(ValueReader.read(json)));
        }
        return new ConfigNode.Block(entries);
    }

    /** Reads an expression; one that tells nothing where there is something else. */
    ConfigNode.Expression readExpression() throws IOException {
        return expression(ValueReader.read(json));
    }

    /** The same with its constants marked sensitive; nested blocks, which no argument or output is, as they are. */
    static ConfigNode sensitive(ConfigNode node) {
        return node instanceof ConfigNode.Expression expression ? sensitive(expression) : node;
    }

    /** The same with its constant marked sensitive. */
    static ConfigNode.Expression sensitive(ConfigNode.Expression expression) {
        Value constant = expression.constant();
        return constant == null
                ? expression
                : new ConfigNode.Expression(FlagApplier.sensitive(constant), expression.references());
    }

    private ConfigNode node(Value value) {
        if (value instanceof Value.Sequence blocks) {
            return blocks(blocks);
        }
        return value instanceof Value.Mapping names && !isExpression(names) ? block(names) : expression(value);
    }

    private static boolean isExpression(Value.Mapping names) {
        Value references = names.entries().get(REFERENCES);
        return OF_EXPRESSION.containsAll(names.entries().keySet())
                && (references == null || references instanceof Value.Sequence);
    }

    private ConfigNode.Blocks blocks(Value.Sequence sequence) {
        List<ConfigNode.Block> blocks = new ArrayList<>();
        for (Value item : sequence.items()) {
            blocks.add(item instanceof Value.Mapping names ? block(names) : ConfigNode.Block.EMPTY);
        }
        return new ConfigNode.Blocks(blocks);
    }

    private ConfigNode.Block block(Value.Mapping names) {
        Map<String, ConfigNode> entries = new LinkedHashMap<>();
        for (Map.Entry<String, Value> entry : names.entries().entrySet()) {
            entries.put(json.interned(entry.getKey()), node(entry.getValue()));
        }
        return new ConfigNode.Block(entries);
    }

    private ConfigNode.Expression expression(Value value) {
        if (!(value instanceof Value.Mapping names)) {
            return OPAQUE;
        }
        List<String> references = new ArrayList<>();
        for (Value reference : names.get(REFERENCES).items()) {
            if (reference instanceof Value.Text text) {
                references.add(json.interned(text.text()));
            }
        }
        return new ConfigNode.Expression(names.entries().get(CONSTANT), references);
    }
}
