package dev.tollgate.usage.skeleton;

import static java.util.stream.Collectors.joining;

import dev.tollgate.usage.ParameterTable;
import dev.tollgate.usage.ParameterTable.Row;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a usage file with a parameter, be it in a comment.
 *
 * @param text the line
 * @param row the parameter
 */
record SkeletonLine(String text, Row row) {
    private static final Pattern PARAMETER = Pattern.compile("\\s*(?:#\\s*)?([a-z_]+)\\s*:.*");
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.\\-\\[\\]\"/@]+");

    /** The line, when it is one. */
    static Optional<SkeletonLine> of(String text) {
        Matcher matcher = PARAMETER.matcher(text);
        return matcher.matches()
                ? ParameterTable.BUNDLED.row(matcher.group(1)).map(row -> new SkeletonLine(text, row))
                : Optional.empty();
    }

    /** A line to be filled in, which declares nothing as long as its {@code #} is there. */
    static String open(String indent, SkeletonEntry.Worth worth) {
        Row row = ParameterTable.BUNDLED.row(worth.parameter()).orElseThrow();
        return indent + "# " + worth.parameter() + ": " + comment(row, worth.worth());
    }

    /** A key as YAML writes it: in quotes where it could be taken for something else. */
    static String key(String key) {
        return (PLAIN.matcher(key).matches() ? key : "'" + key.replace("'", "''") + "'") + ":";
    }

    /** The same with this said about its worth, where its comment is one that was written here. */
    Optional<String> saying(String worth) {
        int comment = text.lastIndexOf("# " + row.meaning());
        return comment < 0 ? Optional.empty() : Optional.of(text.substring(0, comment) + comment(row, worth));
    }

    private static String comment(Row row, String worth) {
        String said = worth.lines().collect(joining(" "));
        return "# " + row.meaning() + (said.isEmpty() ? "" : "; " + said);
    }
}
