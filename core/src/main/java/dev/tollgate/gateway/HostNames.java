package dev.tollgate.gateway;

import dev.tollgate.document.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What host names tell of where a backend is; {@code hosts.txt} says how. */
final class HostNames {
    private final List<Name> names;

    /** Names that tell the same. */
    private record Name(Glob pattern, Told told) {}

    private HostNames(List<Name> names) {
        this.names = List.copyOf(names);
    }

    /** The table that is part of the program. */
    static HostNames bundled() {
        return of(TableRow.of("hosts.txt"));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when a row can never match, or names no place
     */
    static HostNames of(List<TableRow> rows) {
        List<Name> names = new ArrayList<>();
        for (TableRow row : rows) {
            row.checkNew(names.stream().anyMatch(earlier -> earlier.pattern().matches(row.word(0))));
            names.add(new Name(new Glob(row.word(0)), new Told(row.place(1), row.rest(2))));
        }
        return new HostNames(names);
    }

    /** What the first row that matches tells; empty when none does. */
    Optional<Told> of(String host) {
        return names.stream()
                .filter(name -> name.pattern().matches(host))
                .map(Name::told)
                .findFirst();
    }
}
