package dev.tollgate.gateway.traffic;

import dev.tollgate.gateway.model.BackendKind;
import dev.tollgate.gateway.model.BackendPlace;
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

    private static final BackendRules BUNDLED = of(BillingRuleRow.of("backend-rules.txt"));

    private final Map<Case, BillingRule> rules;

    /** A kind of backend at a place. */
    private record Case(BackendKind kind, BackendPlace place) {}

    private BackendRules(Map<Case, BillingRule> rules) {
        this.rules = Map.copyOf(rules);
    }

    /** The table that is part of the program; read once, since both sides of a plan ask for it. */
    static BackendRules bundled() {
        return BUNDLED;
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when an id or a case stands twice, or a row can never match because there is no such case
     */
    static BackendRules of(List<BillingRuleRow> rows) {
        Map<Case, BillingRule> rules = new LinkedHashMap<>();
        Set<String> ids = new HashSet<>();
        for (BillingRuleRow row : rows) {
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
    Optional<BillingRule> rule(BackendKind kind, BackendPlace place) {
        return Optional.ofNullable(rules.get(new Case(kind, place)));
    }

    /** All rows. */
    Collection<BillingRule> all() {
        return rules.values();
    }

    private static <T> T word(BillingRuleRow row, int column, T[] values, Function<T, String> word) {
        return Arrays.stream(values)
                .filter(value -> word.apply(value).equals(row.column(column)))
                .findFirst()
                .orElseThrow(() -> row.refused("'" + row.column(column) + "' is no such word"));
    }
}
