package dev.tollgate.gateway;

import dev.tollgate.placing.TableLines;
import java.util.Arrays;
import java.util.List;

/** A row of a table that is part of the program. */
record TableRow(List<String> words) {
    TableRow {
        words = List.copyOf(words);
    }

    /** The rows of a table beside this class. */
    static List<TableRow> of(String file) {
        return TableLines.of(TableRow.class, file).stream().map(TableRow::new).toList();
    }

    String word(int column) {
        return words.get(column);
    }

    /** The words from a column on, as one text. */
    String rest(int column) {
        return String.join(" ", words.subList(column, words.size()));
    }

    /** The place that a column names. */
    BackendPlace place(int column) {
        return Arrays.stream(BackendPlace.values())
                .filter(place -> place.word().equals(word(column)))
                .findFirst()
                .orElseThrow(() -> refused("'" + word(column) + "' is no place"));
    }

    /** Checks that earlier rows leave something to this one. */
    void checkNew(boolean covered) {
        if (covered) {
            throw refused("earlier rows match all that it does");
        }
    }

    /** What to throw when the row makes no sense. */
    IllegalStateException refused(String reason) {
        return new IllegalStateException(reason + ": " + String.join(" ", words));
    }
}
