package dev.tollgate.document;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;
import java.util.stream.Stream;

/** Tables that are part of the program: words separated by blanks, a row a line, with comments. */
public final class TableFile {
    private TableFile() {}

    /**
     * The rows of a table: every line that is neither empty nor a comment.
     *
     * @param owner the class beside which the table lies
     * @param name the file name of the table
     */
    public static List<Row> read(Class<?> owner, String name) {
        var stream = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<Row> rows = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(new Row(words(line)));
                }
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Without a regular expression, since every start reads tables and nothing else needs one. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return words;
    }

    /**
     * A row of a table.
     *
     * @param words its words, in order
     */
    public record Row(List<String> words) {
        /** Copies the list. */
        public Row {
            words = List.copyOf(words);
        }

        /** The word in a column, counted from 0. */
        public String word(int column) {
            return words.get(column);
        }

        /** The words from a column on, as one text. */
        public String rest(int column) {
            return String.join(" ", words.subList(column, words.size()));
        }

        /** The cells of a row that is written with {@code |} between them. */
        public List<String> cells() {
            return Stream.of(String.join(" ", words).split("\\|", -1))
                    .map(String::strip)
                    .toList();
        }

        /** Refuses the row when earlier rows match everything that it matches. */
        public void checkNew(boolean covered) {
            if (covered) {
                throw refused("earlier rows match all that it does");
            }
        }

        /** The exception for a row that makes no sense: a fault of the program. */
        public IllegalStateException refused(String reason) {
            return new IllegalStateException(reason + ": " + String.join(" ", words));
        }
    }
}
