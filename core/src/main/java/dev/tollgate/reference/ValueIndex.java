package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objects that hold a value, on one side of the plan: who has the id {@code apigateway-cn-1}? Equal values are no proof of a
 * reference, but for ids they are as good as one.
 */
public final class ValueIndex {
    private final PlannedResources resources;
    private final Side side;
    private final Map<Sought, List<Holder>> found = new HashMap<>();

    /**
     * An object with the value.
     *
     * @param address its address on this side
     * @param deposed its deposed key, or null for the current object
     */
    public record Holder(Address address, @Nullable String deposed) {}

    private record Sought(String type, String attribute, String text) {}

    ValueIndex(PlannedResources resources, Side side) {
        this.resources = resources;
        this.side = side;
    }

    /** The managed objects of a type whose attribute is known to be this text, in the order of the plan. */
    public List<Holder> find(String type, String attribute, String text) {
        return found.computeIfAbsent(new Sought(type, attribute, text), this::find);
    }

    private List<Holder> find(Sought sought) {
        return resources.holding(side, sought.type(), sought.attribute(), sought.text()).stream()
                .map(change -> new Holder(change.address(), change.deposed()))
                .toList();
    }
}
