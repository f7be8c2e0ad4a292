package dev.tollgate.placing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.StringTokenizer;

/** Lines of a table that is part of the program: words separated by blanks, with comments. */
public final class TableLines {
    private TableLines() {}

    /** Without a regular expression, since every start reads tables and nothing else needs one. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(line);
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return List.copyOf(words);
    }

    /**
     * The words of every line that is neither empty nor a comment.
     *
     * @param owner the class beside which the table lies
     * @param name the file name of the table
     */
    public static List<List<String>> of(Class<?> owner, String name) {
        var stream = Objects.requireNonNull(owner.getResourceAsStream(name), name);
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            List<List<String>> lines = new ArrayList<>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    lines.add(words(line));
                }
            }
            return lines;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
