package dev.tollgate.gateway.backend;

import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.model.BackendKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The words for kinds of backends; {@code backend-types.txt} lists them. */
public final class BackendTypes {
    private static final BackendTypes BUNDLED = read();

    private final Map<String, BackendKind> kinds;

    private BackendTypes(Map<String, BackendKind> kinds) {
        this.kinds = Map.copyOf(kinds);
    }

    /** The table that is part of the program; read once, since both sides of a plan ask for it. */
    public static BackendTypes bundled() {
        return BUNDLED;
    }

    private static BackendTypes read() {
        Map<String, BackendKind> kinds = new HashMap<>();
        for (TableFile.Row row : TableFile.read(BackendTypes.class, "backend-types.txt")) {
            row.checkNew(kinds.put(row.word(0), kind(row)) != null);
        }
        return new BackendTypes(kinds);
    }

    /** The words that are known. */
    public Set<String> names() {
        return kinds.keySet();
    }

    BackendKind of(String word) {
        return kinds.getOrDefault(word, BackendKind.OTHER);
    }

    private static BackendKind kind(TableFile.Row row) {
        return Arrays.stream(BackendKind.values())
                .filter(kind -> kind.word().equals(row.word(1)))
                .findFirst()
                .orElseThrow(() -> row.refused("no kind of backend"));
    }
}
