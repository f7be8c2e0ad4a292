package dev.tollgate.gateway.traffic;

import static java.util.Objects.requireNonNull;

import dev.tollgate.usage.ClientClass;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table of step 4: which clients are reached by billed traffic. */
final class ClientRules {
    private static final int BILLED = 2;

    private static final ClientRules BUNDLED = of(BillingRuleRow.of("client-rules.txt"));

    private final Map<ClientClass, BillingRule> rules;

    private ClientRules(Map<ClientClass, BillingRule> rules) {
        this.rules = new EnumMap<>(rules);
    }

    /** The table that is part of the program; read once, since both sides of a plan ask for it. */
    static ClientRules bundled() {
        return BUNDLED;
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when an id or a class stands twice, or a class has no row
     */
    static ClientRules of(List<BillingRuleRow> rows) {
        Map<ClientClass, BillingRule> rules = new EnumMap<>(ClientClass.class);
        Set<String> ids = new HashSet<>();
        for (BillingRuleRow row : rows) {
            ClientClass clients = Stream.of(ClientClass.values())
                    .filter(one -> one.id().equals(row.column(1)))
                    .findFirst()
                    .orElseThrow(() -> row.refused("no such clients"));
            if (!ids.add(row.column(0)) || rules.put(clients, row.rule(BILLED)) != null) {
                throw row.refused("stands twice");
            }
        }
        if (rules.size() < ClientClass.values().length) {
            throw new IllegalStateException("clients without a row: only " + rules.keySet() + " have one");
        }
        return new ClientRules(rules);
    }

    /** The row for a class of clients. */
    BillingRule rule(ClientClass clients) {
        return requireNonNull(rules.get(clients), "every class has a row");
    }

    /** All rows. */
    Collection<BillingRule> all() {
        return rules.values();
    }
}
