package dev.tollgate.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import dev.tollgate.document.Node;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the values of expressions of a JSON report, as its types say. */
final class Model {
    private final Types types;

    Model(Types types) {
        this.types = types;
    }

    /**
     * An object of the report.
     *
     * @param node what the report has there
     * @param type its type
     * @param path how an expression comes to it
     * @param address the resource that it belongs to where it has none of its own, or null
     */
    Part part(Node node, CelType type, String path, @Nullable String address) {
        Node.Mapping object = (Node.Mapping) node;
        String own = address(object).orElse(address);
        Map<String, Object> values = new HashMap<>();
        types.fields(type)
                .forEach((name, kind) -> object.get(name)
                        .filter(value -> !value.isNull())
                        .ifPresent(value -> values.put(name, value(value, kind, path + "." + name, own))));
        return new Part(type.name(), path, own, values);
    }

    private Object value(Node node, CelType type, String path, @Nullable String address) {
        if (type instanceof ListType list) {
            return items((Node.Sequence) node, list.elemType(), path, address);
        }
        if (node instanceof Node.Scalar scalar) {
            return scalar(scalar.text(), type);
        }
        return part(node, type, path, address);
    }

    private List<Object> items(Node.Sequence nodes, CelType type, String path, @Nullable String address) {
        List<Object> items = new ArrayList<>();
        for (Node each : nodes.items()) {
            items.add(value(each, type, path + "[" + items.size() + "]", address));
        }
        return List.copyOf(items);
    }

    private static Object scalar(String text, CelType type) {
        if (type.equals(Numbers.TYPE)) {
            return Ratio.of(new BigDecimal(text));
        }
        if (type.equals(SimpleType.INT)) {
            return Long.valueOf(text);
        }
        return type.equals(SimpleType.BOOL) ? Boolean.valueOf(text) : text;
    }

    private static Optional<String> address(Node.Mapping object) {
        return object.get("address").filter(value -> !value.isNull()).map(value -> ((Node.Scalar) value).text());
    }
}
