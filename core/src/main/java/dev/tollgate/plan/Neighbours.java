package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Managed resources that the plan leaves as they are and that matter only where another one refers to them: networks and servers by the
 * hundred thousand, of which a few lead to a gateway. They are kept packed, and unpacked when somebody asks for one. Indexes of their
 * values are made when they are asked for, so an object of this class is for one thread.
 */
public final class Neighbours {
    /** No neighbours. */
    public static final Neighbours NONE = new NeighboursBuilder().build();

    private final Packing records;
    private final PackedAddresses addresses;
    private final Numbers places;
    private final HashChains byAddress;
    private final HashChains byResource;
    private final Map<String, Numbers> byType;
    private final List<ModuleShown> modules;
    private final Map<Column, HashChains> columns = new HashMap<>();

    /**
     * A module instance in which there is a neighbour.
     *
     * @param first the address of one of them that sorts before the others
     * @param unkeyed true when one of them is not repeated
     */
    public record ModuleShown(ModulePath module, String first, boolean unkeyed) {}

    private record Column(String type, String attribute) {}

    Neighbours(
            Packing records,
            PackedAddresses addresses,
            Numbers places,
            HashChains byAddress,
            HashChains byResource,
            Map<String, Numbers> byType,
            List<ModuleShown> modules) {
        this.records = records;
        this.addresses = addresses;
        this.places = places;
        this.byAddress = byAddress;
        this.byResource = byResource;
        this.byType = byType;
        this.modules = List.copyOf(modules);
    }

    /** How many there are. */
    public int size() {
        return places.size();
    }

    /** The one at an address. */
    public Optional<ResourceChange> at(Address address) {
        return find(address.text()).filter(change -> change.address().equals(address));
    }

    /** True when there is one with this address. */
    public boolean has(String address) {
        return find(address).isPresent();
    }

    /** The instances of a resource, by address. */
    public List<Address> instances(ModulePath module, String type, String name) {
        String resource =
                Address.of(module, Mode.MANAGED, type, name, InstanceKey.NONE).text();
        List<Address> instances = new ArrayList<>();
        find(resource).ifPresent(change -> instances.add(change.address()));
        for (int at = byResource.first(resource.hashCode()); at >= 0; at = byResource.after(at)) {
            Address address = change(byResource.value(at)).address();
            if (address.resourceText().equals(resource)) {
                instances.add(address);
            }
        }
        instances.sort(Sorting.by(Address::text));
        return instances;
    }

    /** All of a type, by address. */
    public List<ResourceChange> ofType(String type) {
        Numbers numbers = byType.get(type);
        List<ResourceChange> found = new ArrayList<>();
        for (int i = 0; numbers != null && i < numbers.size(); i++) {
            found.add(change(numbers.get(i)));
        }
        found.sort(Sorting.by(change -> change.address().text()));
        return found;
    }

    /** Those of a type whose attribute is known to be this text, by address. */
    public List<Address> holders(String type, String attribute, String text) {
        HashChains column = columns.computeIfAbsent(new Column(type, attribute), this::column);
        List<Address> holders = new ArrayList<>();
        for (int at = column.first(text.hashCode()); at >= 0; at = column.after(at)) {
            ResourceChange change = change(column.value(at));
            if (change.after().get(attribute).asText().filter(text::equals).isPresent()) {
                holders.add(change.address());
            }
        }
        holders.sort(Sorting.by(Address::text));
        return holders;
    }

    /** Shows these attributes of all of a type, each time with the number of the one that has them. */
    public void forEach(String type, Set<String> attributes, BiConsumer<Integer, Value> use) {
        Numbers numbers = byType.get(type);
        for (int i = 0; numbers != null && i < numbers.size(); i++) {
            use.accept(numbers.get(i), PackedValues.read(attributesOf(numbers.get(i)), attributes));
        }
    }

    /** The address of the one with a number. */
    public Address address(int number) {
        return addresses.read(record(number));
    }

    /** The types that there are. */
    public List<String> types() {
        return byType.keySet().stream().sorted().toList();
    }

    /** The module instances in which they are, by the first address in each. */
    public List<ModuleShown> modules() {
        return modules;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Neighbours neighbours && all().equals(neighbours.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return all().toString();
    }

    private List<ResourceChange> all() {
        return types().stream().flatMap(type -> ofType(type).stream()).toList();
    }

    private Optional<ResourceChange> find(String address) {
        for (int at = byAddress.first(address.hashCode()); at >= 0; at = byAddress.after(at)) {
            ResourceChange change = change(byAddress.value(at));
            if (change.address().text().equals(address)) {
                return Optional.of(change);
            }
        }
        return Optional.empty();
    }

    private HashChains column(Column column) {
        HashChains chains = new HashChains();
        Numbers numbers = byType.get(column.type());
        Set<String> attribute = Set.of(column.attribute());
        for (int i = 0; numbers != null && i < numbers.size(); i++) {
            int number = numbers.get(i);
            Value value = PackedValues.read(attributesOf(number), attribute).get(column.attribute());
            value.asText().ifPresent(text -> chains.add(text.hashCode(), number));
        }
        return chains;
    }

    private Unpacking attributesOf(int number) {
        Unpacking record = record(number);
        PackedAddresses.skip(record);
        record.word();
        return record;
    }

    private Unpacking record(int number) {
        return records.at(places.get(number));
    }

    private ResourceChange change(int number) {
        Unpacking record = record(number);
        Address address = addresses.read(record);
        String provider = record.word();
        Value values = PackedValues.read(record);
        return new ResourceChange(address, null, null, provider, Action.NO_OP, false, null, values, values, List.of());
    }
}
