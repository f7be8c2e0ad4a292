package dev.tollgate.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of the outermost level of a file, for example {@code resource "type" "name" { ... }}.
 *
 * @param kind its first word, such as the one of a resource
 * @param labels what stands between that and the brace
 * @param line the line that it begins in, from 1
 * @param column the column that it begins in, from 1
 * @param source its attribute {@code source} where that is plain text, otherwise null
 */
record Block(
        String kind,
        List<String> labels,
        int line,
        int column,
        @Nullable String source) {
    Block {
        requireNonNull(kind, "kind is null");
        labels = List.copyOf(labels);
    }

    boolean isOf(String wanted, String... names) {
        return kind.equals(wanted) && labels.equals(List.of(names));
    }
}
