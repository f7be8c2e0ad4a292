package dev.tollgate.usage.skeleton;

import dev.tollgate.document.Node;
import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.UsageFact;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A key of a usage file with the lines that belong to it.
 *
 * @param entry the key and its value
 * @param first the line of the key
 * @param end the line after the last that belongs to it, comments included
 * @param open true when what it holds stands on lines of its own below the key, so that lines can be added
 */
record SkeletonBlock(Node.Entry entry, int first, int end, boolean open) {
    private static final int STEP = 2;

    static SkeletonBlock of(Node.Entry entry, SkeletonText text) {
        int first = entry.place().line() - 1;
        int last = last(entry.value(), first);
        int end = last + 1;
        for (int i = end; i < text.size() && belongs(entry, text, i); i++) {
            end = text.isBlank(i) ? end : i + 1;
        }
        boolean below = entry.value().isNull()
                ? text.line(first).replaceFirst("\\s#.*$", "").stripTrailing().endsWith(":")
                : last > first && entry.value().place().line() - 1 > first;
        return new SkeletonBlock(entry, first, end, below);
    }

    /** How far the key is indented. */
    int indent() {
        return entry.place().column() - 1;
    }

    /** How far what it holds is indented, or would be. */
    int innerIndent() {
        return entries().stream()
                .findFirst()
                .map(inner -> inner.place().column() - 1)
                .orElse(indent() + STEP);
    }

    /** What it holds. */
    List<Node.Entry> entries() {
        return entry.value().fold(scalar -> List.of(), sequence -> List.of(), Node.Mapping::entries);
    }

    /** The facts of which a parameter stands in it, be it in a comment. */
    Set<UsageFact<?>> facts(SkeletonText text) {
        Set<UsageFact<?>> facts = new LinkedHashSet<>();
        IntStream.range(first + 1, end)
                .boxed()
                .flatMap(i -> SkeletonLine.of(text.line(i)).stream())
                .forEach(line -> facts.add(line.row().parameter().fact()));
        entries().stream()
                .flatMap(inner -> ParameterTable.BUNDLED.row(inner.key()).stream())
                .forEach(row -> facts.add(row.parameter().fact()));
        return facts;
    }

    private static boolean belongs(Node.Entry entry, SkeletonText text, int line) {
        return text.isBlank(line)
                || text.indent(line) > entry.place().column() - 1
                || Stream.of("}", "]").anyMatch(text.line(line).strip()::startsWith);
    }

    /** The last line on which a part of the value begins. */
    private static int last(Node value, int least) {
        int own = Math.max(least, value.place().line() - 1);
        return value.fold(
                scalar -> value.isNull() ? least : own,
                sequence -> sequence.items().stream()
                        .mapToInt(item -> last(item, own))
                        .max()
                        .orElse(own),
                mapping -> mapping.entries().stream()
                        .mapToInt(inner -> last(inner.value(), inner.place().line() - 1))
                        .max()
                        .orElse(own));
    }
}
