package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The built-in rules by id. */
public final class BuiltInRules {
    private static final Map<String, Reader> BY_ID = new TreeMap<>(Map.ofEntries(
            Map.entry(AllowedValues.SPECS, (fields, types) -> AllowedValues.specs(fields)),
            Map.entry(AllowedValues.REGIONS, (fields, types) -> AllowedValues.regions(fields)),
            Map.entry(AllowedValues.PAYMENT_TYPES, (fields, types) -> AllowedValues.paymentTypes(fields)),
            Map.entry(NoInternetBackend.ID, (fields, types) -> new NoInternetBackend(fields)),
            Map.entry(NoUnpriced.ID, (fields, types) -> new NoUnpriced(fields)),
            Map.entry(CoverageAtLeast.ID, (fields, types) -> new CoverageAtLeast(fields)),
            Map.entry(RequiredTags.ID, RequiredTags::new),
            Map.entry(MaxTerm.ID, (fields, types) -> new MaxTerm(fields)),
            Map.entry(NoSlaDowngrade.ID, (fields, types) -> new NoSlaDowngrade(fields)),
            Map.entry(PriceBookAge.ID, (fields, types) -> new PriceBookAge(fields)),
            Map.entry(UsageDeclared.ID, (fields, types) -> new UsageDeclared(fields))));

    private BuiltInRules() {}

    /** Reads the parameters of a rule. */
    private interface Reader {
        Rule read(Fields fields, Set<String> taggedTypes);
    }

    /** The ids, sorted. */
    public static List<String> ids() {
        return List.copyOf(BY_ID.keySet());
    }

    /**
     * Reads a rule with its parameters; empty when no rule has the id.
     *
     * @param taggedTypes the resource types with tags that count for resources of a product
     */
    public static Optional<Rule> read(String id, Fields fields, Set<String> taggedTypes) {
        return Optional.ofNullable(BY_ID.get(id)).map(rule -> rule.read(fields, taggedTypes));
    }
}
