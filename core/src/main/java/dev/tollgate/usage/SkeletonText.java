package dev.tollgate.usage;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The lines of a usage file, to which lines can be added while all others stay as they are. */
final class SkeletonText {
    private static final String INDENT = "  ";
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]\"/@]+");

    private final List<String> lines;
    private final String ending;

    SkeletonText(String text) {
        this.ending = text.contains("\r\n") ? "\r" : "";
        this.lines = new ArrayList<>(List.of(text.split("\n", -1)));
    }

    /** The keys of all lines that have one, in comments too. */
    List<String> keys() {
        return lines.stream()
                .map(line -> line.replaceFirst("^[\\s#]*", "").stripTrailing())
                .map(SkeletonText::key)
                .filter(key -> !key.isEmpty())
                .toList();
    }

    /** A key as YAML writes it: in quotes where it could be taken for something else. */
    static String quoted(String key) {
        return PLAIN.matcher(key).matches() ? key : "'" + key.replace("'", "''") + "'";
    }

    /**
     * Adds lines at the end of a section, which is made where there is none.
     *
     * @param section the key of the section
     * @param added the lines, told the indentation of the section
     */
    void add(String section, Function<String, List<String>> added) {
        int header = header(section).orElseGet(() -> appended(section));
        int end = end(header);
        List<String> ended = added.apply(indent(header, end)).stream()
                .map(line -> line + ending)
                .toList();
        lines.addAll(end, ended);
        if (!lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }

    private static String key(String line) {
        char first = line.isEmpty() ? ' ' : line.charAt(0);
        if (first == '\'' || first == '"') {
            int close = line.lastIndexOf(first + ":");
            return close < 1 ? "" : line.substring(1, close).replace("''", "'");
        }
        int colon = line.endsWith(":") ? line.length() - 1 : line.indexOf(": ");
        return colon < 0 ? "" : line.substring(0, colon);
    }

    private OptionalInt header(String section) {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).matches(Pattern.quote(section) + "\\s*:(\\s.*)?"))
                .findFirst();
    }

    private int appended(String section) {
        int last = lines.size() - 1;
        if (lines.get(last).isBlank()) {
            lines.remove(last);
        }
        lines.add(ending);
        lines.add(section + ":" + ending);
        return lines.size() - 1;
    }

    /** Where the section ends, before blank lines and comments that lead to the next one. */
    private int end(int header) {
        int end = header + 1;
        while (end < lines.size() && !startsSomethingElse(lines.get(end))) {
            end++;
        }
        while (end > header + 1 && !lines.get(end - 1).startsWith(" ")) {
            end--;
        }
        return end;
    }

    private static boolean startsSomethingElse(String line) {
        return !line.isBlank() && !line.startsWith(" ") && !line.startsWith("#");
    }

    /** The indentation of the first key of a section. */
    private String indent(int header, int end) {
        return lines.subList(header + 1, end).stream()
                .filter(line -> !line.isBlank() && !line.stripLeading().startsWith("#"))
                .findFirst()
                .map(line ->
                        line.substring(0, line.length() - line.stripLeading().length()))
                .orElse(INDENT);
    }
}
