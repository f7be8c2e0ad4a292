package dev.tollgate.gateway.fee;

import dev.tollgate.document.TableFile;
import dev.tollgate.product.InterestTable;
import java.util.List;
import java.util.Optional;

/**
 * The resource types that are billed, or may be, and that no price book prices: gateways of other products, and types of API Gateway that
 * this version does not know. {@code unpriced-types.txt} says how the table is written.
 */
public final class UnpricedTypes {
    private static final String ANY = "*";
    private static final String NONE = "-";

    private final List<TableFile.Row> rows = TableFile.read(UnpricedTypes.class, "unpriced-types.txt");
    private final InterestTable known;

    /**
     * Reads the table.
     *
     * @param known the types of API Gateway that this version knows
     */
    public UnpricedTypes(InterestTable known) {
        this.known = known;
    }

    /**
     * A resource type without a price.
     *
     * @param spec the attribute with the spec; empty where the type has none or nobody knows it
     * @param others further attributes that decide the fee
     * @param isKnown false for a type of API Gateway that this version does not know
     */
    public record UnpricedType(Optional<String> spec, List<String> others, boolean isKnown) {
        /** Copies the list. */
        public UnpricedType {
            others = List.copyOf(others);
        }
    }

    /** The entry of a managed resource type; empty where the type has a price or needs none. */
    public Optional<UnpricedType> find(String type) {
        return rows.stream()
                .filter(row -> covers(row.word(0), type))
                .findFirst()
                .map(UnpricedTypes::entry);
    }

    private boolean covers(String row, String type) {
        return row.endsWith(ANY)
                ? type.startsWith(row.substring(0, row.length() - ANY.length())) && !known.names(type)
                : row.equals(type);
    }

    private static UnpricedType entry(TableFile.Row row) {
        Optional<String> spec = Optional.of(row.word(1)).filter(word -> !word.equals(NONE));
        List<String> others = row.words().subList(2, row.words().size());
        return new UnpricedType(spec, others, !row.word(0).endsWith(ANY));
    }
}
