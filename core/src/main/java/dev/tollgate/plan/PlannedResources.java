package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * All resource instances of a plan whose types matter, found by what is known of them: address, resource, type or the value of an
 * attribute. Most of them are never asked for, so a {@link Source} may keep them in any form until then. An object of this class is for
 * one thread.
 */
public final class PlannedResources {
    private final Source source;
    private final HashIndex byAddress = new HashIndex();
    private final HashIndex byResource = new HashIndex();
    private final Map<ResourceType, NumberList> byType = new HashMap<>();
    private final Map<Column, HashIndex> columns = new HashMap<>();
    private final Map<ModulePath, Boolean> modules = new HashMap<>();
    private @Nullable String duplicate;
    private int managedAfter;

    /** Where resources are kept, each by its number. */
    public interface Source {
        /** A resource with all that is wanted of it. */
        ResourceChange change(int number);

        /** These attributes of a resource, on one side; others may be among them. */
        Value attributes(int number, Side side, Set<String> names);
    }

    /**
     * What a resource is filed under.
     *
     * @param module the module instance that it is in
     * @param addressHash the hash code of its address
     * @param resourceHash the hash code of {@link Address#resourceText()}
     * @param keyed true when it is one of a repetition
     * @param deposed true when it is an old object
     * @param after true when it is there after the plan is applied
     */
    public record Filing(
            Mode mode,
            String type,
            ModulePath module,
            int addressHash,
            int resourceHash,
            boolean keyed,
            boolean deposed,
            boolean after) {
        /** What a resource with this address is filed under. */
        public static Filing of(Address address, boolean deposed, boolean after) {
            return new Filing(
                    address.mode(),
                    address.type(),
                    address.module(),
                    address.text().hashCode(),
                    address.resourceText().hashCode(),
                    address.key() != InstanceKey.NONE,
                    deposed,
                    after);
        }
    }

    /** Something that looks at the attributes of resources before and after. */
    public interface Look {
        /** Looks at one of them; its address takes time to make. */
        void at(Supplier<Address> address, Value before, Value after);
    }

    /** A type of resource. */
    public record ResourceType(Mode mode, String name) {}

    private record Column(Side side, String type, String attribute) {}

    /** The numbers of the instances of one type. */
    private static final class NumberList {
        private int[] numbers = new int[4];
        private int size;

        void add(int number) {
            numbers = size == numbers.length ? Arrays.copyOf(numbers, 2 * size) : numbers;
            numbers[size++] = number;
        }

        IntStream all() {
            return Arrays.stream(numbers, 0, size);
        }
    }

    /** No resource yet, of what this source keeps. */
    public PlannedResources(Source source) {
        this.source = source;
    }

    /** These changes, as they are. */
    public static PlannedResources of(List<ResourceChange> changes) {
        PlannedResources resources = new PlannedResources(new Source() {
            @Override
            public ResourceChange change(int number) {
                return changes.get(number);
            }

            @Override
            public Value attributes(int number, Side side, Set<String> names) {
                return side.of(changes.get(number));
            }
        });
        changes.forEach(change -> resources.add(
                Filing.of(change.address(), change.isDeposed(), change.action().hasAfter())));
        return resources;
    }

    /** Files the resource whose number is {@link #size()}, which the source must be able to show already. */
    public void add(Filing filing) {
        int number = size();
        boolean mayBeKnown = byAddress.first(filing.addressHash()) >= 0;
        byAddress.add(filing.addressHash(), number);
        if (filing.keyed() || filing.addressHash() != filing.resourceHash()) {
            byResource.add(filing.resourceHash(), number);
        }
        byType.computeIfAbsent(new ResourceType(filing.mode(), filing.type()), type -> new NumberList())
                .add(number);
        if (filing.after() && !filing.deposed()) {
            modules.merge(filing.module(), !filing.keyed(), Boolean::logicalOr);
            managedAfter += filing.mode() == Mode.MANAGED ? 1 : 0;
        }
        if (mayBeKnown) {
            checkNew(filing.addressHash(), source.change(number));
        }
    }

    private void checkNew(int hash, ResourceChange change) {
        long same = withAddressHash(hash)
                .mapToObj(source::change)
                .filter(other -> ResourceChange.ORDER.compare(other, change) == 0)
                .count();
        String text = change.address().text();
        if (same > 1 && (duplicate == null || duplicate.compareTo(text) < 0)) {
            duplicate = text;
        }
    }

    /** The address of two resources that are one object; empty when there is none. */
    public Optional<String> duplicate() {
        return Optional.ofNullable(duplicate);
    }

    /** How many resources there are, deposed ones included. */
    public int size() {
        return byAddress.size();
    }

    /** How many managed resources are there after the plan is applied. */
    public int managedAfter() {
        return managedAfter;
    }

    /** The change of the current object at an address. */
    public Optional<ResourceChange> at(Address address) {
        return at(address.text()).filter(change -> change.address().equals(address));
    }

    /** The change of the current object whose address is written so. */
    public Optional<ResourceChange> at(String address) {
        return withAddressHash(address.hashCode())
                .mapToObj(source::change)
                .filter(change -> !change.isDeposed() && change.address().text().equals(address))
                .findFirst();
    }

    /** The instances of a resource on the side after, in the order of the plan. */
    public List<Address> instances(ModulePath module, Mode mode, String type, String name) {
        String resource = Address.of(module, mode, type, name, InstanceKey.NONE).text();
        List<ResourceChange> found = new ArrayList<>();
        at(resource).ifPresent(found::add);
        for (int at = byResource.first(resource.hashCode()); at >= 0; at = byResource.after(at)) {
            ResourceChange change = source.change(byResource.value(at));
            if (!change.isDeposed() && change.address().resourceText().equals(resource)) {
                found.add(change);
            }
        }
        found.removeIf(change -> !change.action().hasAfter());
        return inOrder(found, ResourceChange::address);
    }

    /** The changes of a type, deposed ones included, in the order of the plan. */
    public List<ResourceChange> ofType(Mode mode, String type) {
        List<ResourceChange> found =
                all(new ResourceType(mode, type)).mapToObj(source::change).toList();
        return inOrder(found, Function.identity());
    }

    /** The changes of managed resources of a type whose attribute is known to be this text on a side, in the order of the plan. */
    public List<ResourceChange> holding(Side side, String type, String attribute, String text) {
        HashIndex column = columns.computeIfAbsent(new Column(side, type, attribute), this::column);
        List<ResourceChange> found = new ArrayList<>();
        for (int at = column.first(text.hashCode()); at >= 0; at = column.after(at)) {
            ResourceChange change = source.change(column.value(at));
            if (side.of(change).get(attribute).asText().filter(text::equals).isPresent()) {
                found.add(change);
            }
        }
        return inOrder(found, Function.identity());
    }

    /** Looks at these attributes of all resources of a type, in any order. */
    public void look(ResourceType type, Set<String> attributes, Look look) {
        all(type)
                .forEach(number -> look.at(
                        () -> source.change(number).address(),
                        source.attributes(number, Side.BEFORE, attributes),
                        source.attributes(number, Side.AFTER, attributes)));
    }

    /** The types that there are. */
    public Set<ResourceType> types() {
        return Set.copyOf(byType.keySet());
    }

    /** The module instances with something in them after the plan is applied; true of those with a resource that is not repeated. */
    public Map<ModulePath, Boolean> modules() {
        return Map.copyOf(modules);
    }

    /** True when both have equal changes. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlannedResources resources && all().equals(resources.all());
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
        return inOrder(IntStream.range(0, size()).mapToObj(source::change).toList(), Function.identity());
    }

    private IntStream all(ResourceType type) {
        NumberList numbers = byType.get(type);
        return numbers == null ? IntStream.empty() : numbers.all();
    }

    private IntStream withAddressHash(int hash) {
        return IntStream.iterate(byAddress.first(hash), entry -> entry >= 0, byAddress::after);
    }

    private HashIndex column(Column column) {
        HashIndex index = new HashIndex();
        Set<String> attribute = Set.of(column.attribute());
        all(new ResourceType(Mode.MANAGED, column.type()))
                .forEach(number -> source.attributes(number, column.side(), attribute)
                        .get(column.attribute())
                        .asText()
                        .ifPresent(text -> index.add(text.hashCode(), number)));
        return index;
    }

    private static <T> List<T> inOrder(List<ResourceChange> changes, Function<ResourceChange, T> form) {
        return changes.stream().sorted(ResourceChange.ORDER).map(form).toList();
    }
}
