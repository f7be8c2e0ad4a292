package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a price file says of dedicated instances: the instance types, the terms of subscriptions, the fees. */
record InstancesSection(Map<String, InstanceSpec> specs, Optional<SoldTerms> terms, List<PriceEntry<FeeKey>> fees) {
    static final InstancesSection NONE = new InstancesSection(Map.of(), Optional.empty(), List.of());

    static InstancesSection read(Node node, PriceGrounds whole, CatalogueNames names) {
        return Fields.read(node, "'instances'", names.problems(), fields -> {
            PriceGrounds grounds = PriceGrounds.read(fields, whole);
            return new InstancesSection(
                    specs(fields.entries("specs"), grounds.origin(), names),
                    fields.optional("terms").map(terms -> terms(terms, names)),
                    fees(fields.items("fees", group -> group), grounds, names));
        });
    }

    private static Map<String, InstanceSpec> specs(List<Node.Entry> entries, PriceOrigin origin, CatalogueNames names) {
        Map<String, InstanceSpec> specs = new LinkedHashMap<>();
        entries.forEach(entry -> specs.put(entry.key(), SpecReader.read(entry, origin, names)));
        return specs;
    }

    private static SoldTerms terms(Node node, CatalogueNames names) {
        return Fields.read(
                node,
                "'terms'",
                names.problems(),
                fields -> SoldTerms.of(fields.items("months", Form.WHOLE), fields.items("years", Form.WHOLE)));
    }

    private static List<PriceEntry<FeeKey>> fees(List<Node> groups, PriceGrounds whole, CatalogueNames names) {
        List<PriceEntry<FeeKey>> fees = new ArrayList<>();
        groups.forEach(group -> fees.addAll(group(group, whole, names)));
        PriceEntry.checkDuplicates(fees, names.problems());
        return List.copyOf(fees);
    }

    /** A group is a table of prices for some regions. */
    private static List<PriceEntry<FeeKey>> group(Node group, PriceGrounds whole, CatalogueNames names) {
        return Fields.read(group, "a group of fees", names.problems(), fields -> {
            PriceGrounds grounds = PriceGrounds.read(fields, whole);
            List<String> regions = fields.someItems("regions", names::region);
            return Fields.entries(fields.required("prices"), "prices", names.problems()).stream()
                    .flatMap(row -> row(row, regions, grounds, names).stream())
                    .toList();
        });
    }

    /** A row is one instance type with its prices by cycle. */
    private static List<PriceEntry<FeeKey>> row(
            Node.Entry row, List<String> regions, PriceGrounds grounds, CatalogueNames names) {
        String spec = names.spec(row);
        return Fields.read(row.value(), "a row of fees", names.problems(), prices -> {
            List<PriceEntry<FeeKey>> fees = new ArrayList<>();
            for (BillingCycle cycle : BillingCycle.values()) {
                prices.optional(cycle.id())
                        .ifPresent(price -> fees.addAll(PriceEntry.read(
                                price, regions, region -> new FeeKey(region, spec, cycle), grounds, names.problems())));
            }
            return fees;
        });
    }
}
