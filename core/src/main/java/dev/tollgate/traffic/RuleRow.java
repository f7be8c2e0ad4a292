package dev.tollgate.traffic;

import dev.tollgate.placing.TableLines;
import java.util.List;
import java.util.stream.Stream;

/** A row of a billing table as it is written, cut into its columns. */
record RuleRow(List<String> columns) {
    RuleRow {
        columns = List.copyOf(columns);
    }

    /** The rows of a table beside this class. */
    static List<RuleRow> of(String file) {
        return TableLines.of(RuleRow.class, file).stream()
                .map(words -> String.join(" ", words))
                .map(RuleRow::parse)
                .toList();
    }

    static RuleRow parse(String line) {
        return new RuleRow(Stream.of(line.split("\\|", -1)).map(String::strip).toList());
    }

    String column(int index) {
        return columns.get(index);
    }

    /** The rule that the row states, of which the columns from the one given on tell whether it is billed, the words, and the target. */
    Rule rule(int from) {
        return new Rule(
                column(0),
                isBilled(column(from)),
                column(from + 1) + (column(from + 1).endsWith(".") ? " " : ": ") + column(from + 2),
                column(from + 3));
    }

    /** What to throw when the row makes no sense. */
    IllegalStateException refused(String reason) {
        return new IllegalStateException(reason + ": " + String.join(" | ", columns));
    }

    private boolean isBilled(String word) {
        if (!word.equals("yes") && !word.equals("no")) {
            throw refused("'" + word + "' is neither yes nor no");
        }
        return word.equals("yes");
    }
}
