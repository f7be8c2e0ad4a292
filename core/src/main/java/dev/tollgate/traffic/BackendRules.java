package dev.tollgate.traffic;

import dev.tollgate.gateway.BackendKind;
import dev.tollgate.gateway.BackendPlace;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The table of step 2: which backends are reached by billed traffic. */
final class BackendRules {
    private static final int BILLED = 3;

    private final Map<Case, Rule> rules;

    /** A kind of backend at a place. */
    private record Case(BackendKind kind, BackendPlace place) {}

    private BackendRules(Map<Case, Rule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The table that is part of the program. */
    static BackendRules bundled() {
        return of(RuleRow.of("backend-rules.txt"));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when an id or a case stands twice, or a row can never match because there is no such case
     */
    static BackendRules of(List<RuleRow> rows) {
        Map<Case, Rule> rules = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (RuleRow row : rows) {
            BackendKind kind = word(row, 1, BackendKind.values(), BackendKind::word);
            BackendPlace place = word(row, 2, BackendPlace.values(), BackendPlace::word);
            if (!kind.places().contains(place)) {
                throw row.refused("can never match");
            }
            if (!ids.add(row.column(0)) || rules.put(new Case(kind, place), row.rule(BILLED)) != null) {
                throw row.refused("stands twice");
            }
        }
        return new BackendRules(rules);
    }

    /** The row for a backend at a place; empty when there is none. */
    Optional<Rule> rule(BackendKind kind, BackendPlace place) {
        return Optional.ofNullable(rules.get(new Case(kind, place)));
    }

    /** All rows. */
    Collection<Rule> all() {
        return rules.values();
    }

    private static <T> T word(RuleRow row, int column, T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(row.column(column)))
                .findFirst()
                .orElseThrow(() -> row.refused("'" + row.column(column) + "' is no such word"));
    }
}
