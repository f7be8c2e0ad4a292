package dev.tollgate.policy.cel;

import dev.cel.common.types.CelType;
import dev.cel.common.types.StructTypeReference;
import dev.cel.common.values.StructValue;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An object of the report. A field that the report has no value for is absent: there is no null. */
@SuppressWarnings("Immutable") // the map is a copy, and its values are parts, numbers, words and lists of them
final class Part extends StructValue<String, Part> {
    private final String type;
    private final String path;
    private final @Nullable String address;
    private final Map<String, Object> values;

    /**
     * @param type the name of its type
     * @param path how an expression comes to it
     * @param address the resource that it belongs to, or null
     * @param values what is there, by field
     */
    Part(String type, String path, @Nullable String address, Map<String, Object> values) {
        this.type = type;
        this.path = path;
        this.address = address;
        this.values = Map.copyOf(values);
    }

    @Override
    public Object select(String field) {
        Object value = values.get(field);
        if (value == null) {
            throw new AbsentException(path + "." + field, address);
        }
        return value;
    }

    @Override
    public Optional<Object> find(String field) {
        return Optional.ofNullable(values.get(field));
    }

    @Override
    public Part value() {
        return this;
    }

    @Override
    public boolean isZeroValue() {
        return false;
    }

    @Override
    public CelType celType() {
        return StructTypeReference.create(type);
    }

    /** For the messages of the evaluation, which must not differ from run to run. */
    @Override
    public String toString() {
        return "the object " + path;
    }
}
