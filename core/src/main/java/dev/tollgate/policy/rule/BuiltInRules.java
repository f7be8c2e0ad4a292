package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The built-in rules by id. */
public final class BuiltInRules {
    private static final Map<String, Function<Fields, Rule>> BY_ID = new TreeMap<>(Map.ofEntries(
            Map.entry(AllowedValues.SPECS, AllowedValues::specs),
            Map.entry(AllowedValues.REGIONS, AllowedValues::regions),
            Map.entry(AllowedValues.PAYMENT_TYPES, AllowedValues::paymentTypes),
            Map.entry(NoInternetBackend.ID, NoInternetBackend::new),
            Map.entry(NoUnpriced.ID, NoUnpriced::new),
            Map.entry(CoverageAtLeast.ID, CoverageAtLeast::new),
            Map.entry(RequiredTags.ID, RequiredTags::new),
            Map.entry(MaxTerm.ID, MaxTerm::new),
            Map.entry(NoSlaDowngrade.ID, NoSlaDowngrade::new),
            Map.entry(PriceBookAge.ID, PriceBookAge::new),
            Map.entry(UsageDeclared.ID, UsageDeclared::new)));

    private BuiltInRules() {}

    /** The ids, sorted. */
    public static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    /** Reads a rule with its parameters; empty when no rule has the id. */
    public static Optional<Rule> read(String id, Fields fields) {
        return Optional.ofNullable(BY_ID.get(id)).map(rule -> rule.apply(fields));
    }
}
