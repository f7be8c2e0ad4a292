package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Node;
import java.util.List;

/** Reads what a price file says of traffic that leaves a region over the Internet. */
final class TrafficSection {
    private TrafficSection() {}

    /** The prices of 1 GB, by region. */
    static List<PriceEntry<String>> read(Node node, PriceGrounds whole, CatalogueNames names) {
        return Fields.read(node, "'traffic'", names.problems(), fields -> {
            PriceGrounds grounds = PriceGrounds.read(fields, whole);
            List<PriceEntry<String>> prices = fields.items("prices", group -> group(group, grounds, names)).stream()
                    .flatMap(List::stream)
                    .toList();
            PriceEntry.checkDuplicates(prices, names.problems());
            return prices;
        });
    }

    private static List<PriceEntry<String>> group(Node group, PriceGrounds whole, CatalogueNames names) {
        return Fields.read(
                group,
                "a traffic price",
                names.problems(),
                fields -> PriceEntry.read(
                        fields.required("perGb"),
                        fields.someItems("regions", names::region),
                        region -> region,
                        PriceGrounds.read(fields, whole),
                        names.problems()));
    }
}
