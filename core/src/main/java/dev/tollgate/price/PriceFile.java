package dev.tollgate.price;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One price book as it was read.
 *
 * @param header what it says about itself
 * @param grounds the same, as the grounds of all its parts
 * @param complete true when it stands for itself and replaces the books before it
 * @param regions the names of the regions that it describes, by id
 * @param instances what it says of dedicated instances
 * @param traffic its prices of 1 GB by region
 * @param calls what it says of serverless calls
 * @param discounts its discounts on the books before it
 * @param notices what the vendor announced
 * @param names the regions and instance types that it names
 */
record PriceFile(
        BookHeader header,
        PriceGrounds grounds,
        boolean complete,
        Map<String, String> regions,
        InstancesSection instances,
        List<PriceEntry<String>> traffic,
        Optional<CallsSection> calls,
        List<PriceDiscount> discounts,
        List<VendorNotice> notices,
        CatalogueNames names) {
    private static final String API_GATEWAY = "api-gateway";
    private static final Form<String> PRODUCT = Form.oneOf(Map.of(API_GATEWAY, API_GATEWAY));
    private static final Form<String> CURRENCY =
            Form.matching(PriceFile::isCurrency, "a currency as three letters, such as CNY");

    static PriceFile read(Node node, Problems problems) {
        return Fields.read(node, "a price book", problems, fields -> read(fields, new CatalogueNames(problems)));
    }

    private static PriceFile read(Fields fields, CatalogueNames names) {
        BookHeader header = header(fields);
        PriceGrounds grounds = PriceGrounds.read(fields, PriceGrounds.of(header, fields.place()));
        PriceFile file = new PriceFile(
                header,
                grounds,
                fields.optional("complete", Form.FLAG).orElse(false),
                regions(fields),
                fields.optional("instances")
                        .map(node -> InstancesSection.read(node, grounds, names))
                        .orElse(InstancesSection.NONE),
                fields.optional("traffic")
                        .map(node -> TrafficSection.read(node, grounds, names))
                        .orElse(List.of()),
                fields.optional("calls").map(node -> CallsSection.read(node, grounds, names.problems())),
                fields.items("discounts", node -> PriceDiscount.read(node, grounds, names)),
                fields.items(
                        "notices",
                        node -> NoticeReader.read(node, header.product(), grounds.origin(), names.problems())),
                names);
        file.check(names.problems());
        return file;
    }

    /** The days on which a part of it begins or ceases to hold. */
    Stream<LocalDate> turns() {
        Stream<PriceGrounds> prices = Stream.concat(
                instances.fees().stream().map(PriceEntry::grounds),
                traffic.stream().map(PriceEntry::grounds));
        Stream<PriceGrounds> others = Stream.concat(
                calls.stream().map(CallsSection::grounds), discounts.stream().map(PriceDiscount::grounds));
        return Stream.of(Stream.of(grounds), prices, others)
                .flatMap(each -> each)
                .flatMap(PriceGrounds::turns);
    }

    private static BookHeader header(Fields fields) {
        return new BookHeader(
                fields.required("book", Form.TEXT),
                fields.optional("product", PRODUCT).orElse(API_GATEWAY),
                fields.required("asOf", Form.DATE),
                fields.required("currency", CURRENCY),
                fields.required("basis", Form.TEXT),
                fields.required("source", Form.TEXT),
                fields.optional("ageLimitDays", Form.WHOLE));
    }

    private static boolean isCurrency(String text) {
        return text.length() == 3 && text.chars().allMatch(letter -> letter >= 'A' && letter <= 'Z');
    }

    private static Map<String, String> regions(Fields fields) {
        Map<String, String> regions = new LinkedHashMap<>();
        fields.entries("regions")
                .forEach(entry -> regions.put(entry.key(), Form.TEXT.read(entry.value(), fields.problems())));
        return regions;
    }

    private void check(Problems problems) {
        PriceDiscount.checkContradictions(discounts, problems);
        if (complete
                && (regions.isEmpty()
                        || instances.specs().isEmpty()
                        || instances.terms().isEmpty())) {
            problems.add(
                    "prices-incomplete",
                    grounds.place(),
                    "a complete price book that lacks regions, instances.specs or instances.terms",
                    "all of them",
                    "Add them, or remove 'complete' to override the prices of other books");
        }
    }
}
