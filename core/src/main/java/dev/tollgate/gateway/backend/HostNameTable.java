package dev.tollgate.gateway.backend;

import dev.tollgate.document.Glob;
import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.model.BackendPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What host names tell of where a backend is; {@code hosts.txt} says how. */
final class HostNameTable {
    private final List<Name> names;

    /** Names that tell the same. */
    private record Name(Glob pattern, HostVerdict told) {}

    private HostNameTable(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** The table that is part of the program. */
    static HostNameTable bundled() {
        return of(TableFile.read(HostNameTable.class, "hosts.txt"));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when a row can never match, or names no place
     */
    static HostNameTable of(List<TableFile.Row> rows) {
        List<Name> names = new ArrayList<>();
        for (TableFile.Row row : rows) {
            row.checkNew(names.stream().anyMatch(earlier -> earlier.pattern().matches(row.word(0))));
            names.add(new Name(new Glob(row.word(0)), new HostVerdict(BackendPlace.read(row, 1), row.rest(2))));
        }
        return new HostNameTable(names);
    }

    /** What the first row that matches tells; empty when none does. */
    Optional<HostVerdict> of(String host) {
        return names.stream()
                .filter(name -> name.pattern().matches(host))
                .map(Name::told)
                .findFirst();
    }
}
