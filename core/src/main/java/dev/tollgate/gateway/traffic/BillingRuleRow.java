package dev.tollgate.gateway.traffic;

import dev.tollgate.document.TableFile;
import java.util.List;

/** A row of a billing table as it is written, cut into its columns. */
record BillingRuleRow(List<String> columns) {
    BillingRuleRow {
        columns = List.copyOf(columns);
    }

    /** The rows of a table beside this class. */
    static List<BillingRuleRow> of(String file) {
        return TableFile.read(BillingRuleRow.class, file).stream()
                .map(row -> new BillingRuleRow(row.cells()))
                .toList();
    }

    String column(int index) {
        return columns.get(index);
    }

    /** The rule that the row states, of which the columns from the one given on tell whether it is billed, the words, and the target. */
    BillingRule rule(int from) {
        return new BillingRule(
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
