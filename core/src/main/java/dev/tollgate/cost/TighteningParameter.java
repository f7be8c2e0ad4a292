package dev.tollgate.cost;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import dev.tollgate.plan.Address;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A usage parameter on which a figure depends.
 *
 * @param type the resource type that it belongs to
 * @param resource the resource; empty where it is about the whole account
 * @param parameter its name
 * @param price the price of one unit, or null where no price goes with it
 * @param unit what is counted
 * @param now what the figure that it decides is now, or null where that is the figure of another resource
 * @param missing true when it is not declared and would tighten a figure
 */
public record TighteningParameter(
        String type,
        Optional<Address> resource,
        String parameter,
        @Nullable Amount price,
        String unit,
        @Nullable Amount now,
        boolean missing) {
    /** Checks what must be given. */
    public TighteningParameter {
        requireNonNull(type, "type is null");
        requireNonNull(resource, "resource is null");
        requireNonNull(parameter, "parameter is null");
        requireNonNull(unit, "unit is null");
    }

    /** A parameter of one resource. */
    public static TighteningParameter on(
            Address resource,
            String parameter,
            @Nullable Amount price,
            String unit,
            @Nullable Amount now,
            boolean missing) {
        return new TighteningParameter(resource.type(), Optional.of(resource), parameter, price, unit, now, missing);
    }
}
