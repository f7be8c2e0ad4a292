package dev.tollgate.gateway;

import dev.tollgate.plan.Mode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The types and attributes that matter to the estate; {@code types.txt} says how the table is written. */
final class TypeTable {
    private static final String FILE = "types.txt";
    private static final String DATA = "data.";
    private static final String ANY = "*";

    private final Map<String, Set<String>> rows;
    private final List<String> prefixes;

    private TypeTable(Map<String, Set<String>> rows) {
        this.rows = Map.copyOf(rows);
        this.prefixes = rows.keySet().stream()
                .filter(row -> row.endsWith(ANY))
                .map(row -> row.substring(0, row.length() - ANY.length()))
                .toList();
    }

    /** The table that is part of the program. */
    static TypeTable bundled() {
        var stream = Objects.requireNonNull(TypeTable.class.getResourceAsStream(FILE), FILE);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return of(reader.lines().toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * The table that these lines write.
     *
     * @throws IllegalStateException when a row has no attribute, or a type or an attribute of it stands twice
     */
    static TypeTable of(List<String> lines) {
        Map<String, Set<String>> rows = new HashMap<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("#")) {
                List<String> words = List.of(line.strip().split("\\s+", -1));
                Set<String> attributes = Set.copyOf(words.subList(1, words.size()));
                if (attributes.isEmpty() || attributes.size() < words.size() - 1) {
                    throw new IllegalStateException("no attribute, or one of them twice: " + line);
                }
                if (rows.put(words.get(0), attributes) != null) {
                    throw new IllegalStateException("a second row of its type: " + line);
                }
            }
        }
        return new TypeTable(rows);
    }

    /** The attributes of a type that matter; none when the type does not. */
    Set<String> attributes(Mode mode, String type) {
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
