package dev.tollgate.policy.cel;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The structs that expressions know. */
@SuppressWarnings("Immutable") // the map is never changed
final class Types implements CelTypeProvider {
    private final Map<String, Map<String, CelType>> structs;

    Types(Map<String, Map<String, CelType>> structs) {
        this.structs = structs;
    }

    @Override
    public ImmutableCollection<CelType> types() {
        return structs.keySet().stream().map(this::struct).collect(ImmutableList.toImmutableList());
    }

    @Override
    public Optional<CelType> findType(String name) {
        return structs.containsKey(name) ? Optional.of(struct(name)) : Optional.empty();
    }

    /** The type of a field, if the type is a struct that has it. */
    Optional<CelType> field(CelType type, String field) {
        return Optional.ofNullable(fields(type).get(field));
    }

    /** The names of the fields of a type; none when it is no struct. */
    Set<String> names(CelType type) {
        return fields(type).keySet();
    }

    /** The fields of a type; none when it is no struct. */
    Map<String, CelType> fields(CelType type) {
        return structs.getOrDefault(type.name(), Map.of());
    }

    private CelType struct(String name) {
        Map<String, CelType> fields = structs.getOrDefault(name, Map.of());
        return StructType.create(
                name, ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }
}
