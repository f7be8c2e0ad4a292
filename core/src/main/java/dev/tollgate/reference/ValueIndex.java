package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.Neighbours;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that hold a value, on one side of the plan: who has the id {@code apigateway-cn-1}? Equal values are no proof of a
 * reference, but for ids they are as good as one.
 */
public final class ValueIndex {
    private final Function<String, Collection<ResourceChange>> changes;
    private final Neighbours neighbours;
    private final Function<ResourceChange, Value> side;
    private final Map<Column, Map<String, List<Holder>>> columns = new HashMap<>();
    private final Map<Sought, List<Holder>> found = new HashMap<>();

    /**
     * An object with the value.
     *
     * @param address its address on this side
     * @param deposed its deposed key, or null for the current object
     */
    public record Holder(Address address, @Nullable String deposed) {}

    private record Column(String type, String attribute) {}

    private record Sought(Column column, String text) {}

    ValueIndex(
            Function<String, Collection<ResourceChange>> changes,
            Neighbours neighbours,
            Function<ResourceChange, Value> side) {
        this.changes = changes;
        this.neighbours = neighbours;
        this.side = side;
    }

    /** The objects of a type whose attribute is known to be this text, in the order of the plan. */
    public List<Holder> find(String type, String attribute, String text) {
        return found.computeIfAbsent(new Sought(new Column(type, attribute), text), this::find);
    }

    private List<Holder> find(Sought sought) {
        Column column = sought.column();
        List<Holder> changing = columns.computeIfAbsent(column, this::read).getOrDefault(sought.text(), List.of());
        List<Address> staying = neighbours.holders(column.type(), column.attribute(), sought.text());
        if (staying.isEmpty()) {
            return changing;
        }
        List<Holder> all = new ArrayList<>(changing);
        staying.forEach(address -> all.add(new Holder(address, null)));
        all.sort(Comparator.comparing(holder -> holder.address().text()));
        return all;
    }

    private Map<String, List<Holder>> read(Column column) {
        Map<String, List<Holder>> holders = new HashMap<>();
        for (ResourceChange change : changes.apply(column.type())) {
            side.apply(change)
                    .get(column.attribute())
                    .asText()
                    .ifPresent(text -> holders.computeIfAbsent(text, key -> new ArrayList<>())
                            .add(new Holder(change.address(), change.deposed())));
        }
        return holders;
    }
}
