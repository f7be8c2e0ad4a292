package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import dev.tollgate.price.CallTiers.Tier;
import java.math.BigDecimal;
import java.util.List;

/** What a price file says of the calls of serverless instances. */
record CallsSection(CallTiers tiers, PriceGrounds grounds) {
    static CallsSection read(Node node, PriceGrounds whole, Problems problems) {
        return Fields.read(node, "'calls'", problems, fields -> {
            PriceGrounds grounds = PriceGrounds.read(fields, whole);
            CallTiers tiers = new CallTiers(
                    fields.required("freePerMonth", Form.DECIMAL),
                    fields.required("per", Form.DECIMAL),
                    fields.someItems("tiers", tier -> tier(tier, grounds, problems)));
            CallsSection section = new CallsSection(tiers, grounds);
            section.check(problems);
            return section;
        });
    }

    private static Tier tier(Node node, PriceGrounds grounds, Problems problems) {
        return Fields.read(
                node,
                "a tier",
                problems,
                fields -> new Tier(
                        fields.optional("upTo", Form.DECIMAL),
                        UnitPrice.of(fields.required("price", Form.DECIMAL), grounds.origin())));
    }

    private void check(Problems problems) {
        if (tiers.per().signum() == 0) {
            problems.add("prices-tiers", grounds.place(), "prices for zero calls", "a 'per' above zero", "");
        }
        if (!ascending(tiers.tiers())) {
            problems.add(
                    "prices-tiers", grounds.place(), "tiers out of order", "'upTo' ascending, in all but the last", "");
        }
    }

    /** True when every tier ends after the one before, and only the last has no end. */
    private static boolean ascending(List<Tier> tiers) {
        BigDecimal before = BigDecimal.ZERO;
        for (Tier tier : tiers.subList(0, Math.max(0, tiers.size() - 1))) {
            BigDecimal upTo = tier.upTo().orElse(BigDecimal.ZERO);
            if (upTo.compareTo(before) <= 0) {
                return false;
            }
            before = upTo;
        }
        return tiers.isEmpty() || tiers.get(tiers.size() - 1).upTo().isEmpty();
    }
}
