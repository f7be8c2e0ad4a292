package dev.tollgate.product;

import dev.tollgate.document.TableFile;
import dev.tollgate.plan.Mode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The types and attributes that a product reads; the table of API Gateway, {@code types.txt}, says how one is written. */
public final class InterestTable {
    private static final String DATA = "data.";
    private static final String ANY = "*";

    private final Map<String, Set<String>> rows;
    private final List<String> prefixes;

    private InterestTable(Map<String, Set<String>> rows) {
        this.rows = Map.copyOf(rows);
        this.prefixes = rows.keySet().stream()
                .filter(row -> row.endsWith(ANY))
                .map(row -> row.substring(0, row.length() - ANY.length()))
                .toList();
    }

    /** Reads the table of a product. */
    public static InterestTable read(Class<?> product, String file) {
        return of(TableFile.read(product, file));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when a row has no attribute, or a type or an attribute of it stands twice
     */
    static InterestTable of(List<TableFile.Row> table) {
        Map<String, Set<String>> rows = new HashMap<>();
        for (TableFile.Row row : table) {
            List<String> attributes = row.words().subList(1, row.words().size());
            Set<String> different = new HashSet<>(attributes);
            if (attributes.isEmpty() || different.size() < attributes.size()) {
                throw row.refused("no attribute, or one of them twice");
            }
            row.checkNew(rows.put(row.word(0), Set.copyOf(different)) != null);
        }
        return new InterestTable(rows);
    }

    /** True when the table has a row for exactly this managed type. */
    public boolean names(String type) {
        return rows.containsKey(type);
    }

    /** The attributes of a type that matter; none when the type does not. */
    public Set<String> attributes(Mode mode, String type) {
        return switch (mode) {
            case MANAGED -> managed(type);
            case DATA -> rows.getOrDefault(DATA + type, Set.of());
            case EPHEMERAL -> Set.of();
        };
    }

    private Set<String> managed(String type) {
        Set<String> own = rows.get(type);
        if (own != null) {
            return own;
        }
        return prefixes.stream()
                .filter(type::startsWith)
                .findFirst()
                .map(prefix -> rows.getOrDefault(prefix + ANY, Set.of()))
                .orElse(Set.of());
    }
}
