package dev.tollgate.gateway.backend;

import static java.util.stream.Collectors.toUnmodifiableSet;

import dev.tollgate.document.TableFile;
import dev.tollgate.gateway.link.ResourceState;
import dev.tollgate.gateway.model.BackendPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What attributes of resources are as addresses of backends; {@code addresses.txt} lists them. */
final class AddressAttributes {
    private static final String BY_ADDRESS_TYPE = "by-address-type";

    private final List<Row> rows;

    /**
     * One attribute.
     *
     * @param place what it is; empty when the resource's {@code address_type} says so
     */
    record Row(String type, String attribute, Optional<BackendPlace> place) {
        private boolean isOf(String otherType, String otherAttribute) {
            return type.equals(otherType) && attribute.equals(otherAttribute);
        }

        /** What the attribute of this resource is. */
        HostVerdict told(ResourceState resource) {
            String name = resource.address() + "." + attribute;
            return place.map(known -> new HostVerdict(known, name)).orElseGet(() -> byAddressType(resource, name));
        }

        private static HostVerdict byAddressType(ResourceState resource, String name) {
            String type = resource.attributes().get("address_type").asText().orElse("");
            return switch (type) {
                case "internet", "Internet" ->
                    new HostVerdict(BackendPlace.ALIBABA_PUBLIC, name + ", of address_type " + type);
                case "intranet", "Intranet" ->
                    new HostVerdict(BackendPlace.INTERNAL, name + ", of address_type " + type);
                default ->
                    new HostVerdict(BackendPlace.UNTOLD, name + ", of an address_type that the plan does not show");
            };
        }
    }

    private AddressAttributes(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table that is part of the program. */
    static AddressAttributes bundled() {
        return of(TableFile.read(AddressAttributes.class, "addresses.txt"));
    }

    /**
     * The table that these rows write.
     *
     * @throws IllegalStateException when an attribute stands twice
     */
    static AddressAttributes of(List<TableFile.Row> table) {
        List<Row> rows = new ArrayList<>();
        for (TableFile.Row words : table) {
            words.checkNew(rows.stream().anyMatch(earlier -> earlier.isOf(words.word(0), words.word(1))));
            Optional<BackendPlace> place =
                    words.word(2).equals(BY_ADDRESS_TYPE) ? Optional.empty() : Optional.of(BackendPlace.read(words, 2));
            rows.add(new Row(words.word(0), words.word(1), place));
        }
        return new AddressAttributes(rows);
    }

    /** All rows, by which objects that hold an address are found. */
    List<Row> rows() {
        return rows;
    }

    /**
     * The row of a type's attribute, by the last step to it. Where the plan does not keep which attribute is meant, it is the type's only
     * one, or that of a type whose address attributes are all the same.
     */
    Optional<Row> row(String type, List<String> attribute) {
        if (!attribute.isEmpty()) {
            String last = attribute.get(attribute.size() - 1);
            return rows.stream().filter(row -> row.isOf(type, last)).findFirst();
        }
        List<Row> ofType = rows.stream().filter(row -> row.type().equals(type)).toList();
        Set<Optional<BackendPlace>> places = ofType.stream().map(Row::place).collect(toUnmodifiableSet());
        return places.size() == 1 ? Optional.of(ofType.get(0)) : Optional.empty();
    }
}
