package dev.tollgate.source;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block at the top level of a {@code .tf} file, for example {@code resource "type" "name" { ... }}.
 *
 * @param kind the first word, for example {@code provider}
 * @param labels the labels before the brace
 * @param line its line, from 1
 * @param column its column, from 1
 * @param source its attribute {@code source} where that is plain text, else null
 */
record SourceBlock(
        String kind,
        List<String> labels,
        int line,
        int column,
        @Nullable String source) {
    /** Copies the labels and checks what must be given. */
    SourceBlock {
        requireNonNull(kind, "kind is null");
        labels = List.copyOf(labels);
    }

    boolean isNamed(String wanted, String... names) {
        return kind.equals(wanted) && labels.equals(List.of(names));
    }
}
