package dev.tollgate.advice;

import dev.tollgate.cost.LineId;
import dev.tollgate.cost.ReportedAction;
import dev.tollgate.document.TableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** When billing starts and stops, how often bills come, and what comes back: {@code billing-facts.txt} beside this class. */
public final class BillingFacts {
    private static final String SOURCE = "source";
    private static final String ANY = "*";
    private static final int COLUMNS = 5;

    private final List<Row> rows;

    private record Row(BillingFact fact, Set<LineId> lines, Set<ReportedAction> actions) {}

    private BillingFacts(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The facts that are part of the program. */
    public static BillingFacts bundled() {
        return of(TableFile.read(BillingFacts.class, "billing-facts.txt"));
    }

    /**
     * The facts that a table writes.
     *
     * @throws IllegalStateException when an id stands twice, or a row names a source, a line or an action that there is not
     */
    static BillingFacts of(List<TableFile.Row> table) {
        Map<String, String> sources = new HashMap<>();
        List<Row> rows = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TableFile.Row line : table) {
            if (line.word(0).equals(SOURCE)) {
                sources.put(line.word(1), line.word(2));
                continue;
            }
            Row row = row(line, sources);
            if (!ids.add(row.fact().id())) {
                throw new IllegalStateException("'" + row.fact().id() + "' stands twice");
            }
            rows.add(row);
        }
        return new BillingFacts(rows);
    }

    /** What applies to a line of the bill of a resource to which a plan does something, in the order of the table. */
    public List<BillingFact> of(LineId line, ReportedAction action) {
        return rows.stream()
                .filter(row -> row.lines().contains(line) && row.actions().contains(action))
                .map(Row::fact)
                .toList();
    }

    /** All facts, in the order of the table. */
    public List<BillingFact> all() {
        return rows.stream().map(Row::fact).toList();
    }

    private static Row row(TableFile.Row line, Map<String, String> sources) {
        List<String> columns = line.cells();
        String source = columns.size() == COLUMNS ? sources.get(columns.get(3)) : null;
        if (source == null) {
            throw line.refused("no row with a known source");
        }
        Set<ReportedAction> actions = columns.get(2).equals(ANY)
                ? Set.of(ReportedAction.values())
                : words(columns.get(2), ReportedAction.values(), ReportedAction::id);
        return new Row(
                new BillingFact(columns.get(0), columns.get(4), source),
                words(columns.get(1), LineId.values(), LineId::id),
                actions);
    }

    private static <T> Set<T> words(String column, T[] values, Function<T, String> id) {
        return Set.copyOf(Stream.of(column.split(",", -1))
                .map(word -> Arrays.stream(values)
                        .filter(value -> id.apply(value).equals(word))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("'" + word + "' is no such word")))
                .toList());
    }
}
