package dev.tollgate.cost;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Amount;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one resource costs a month, before and after.
 *
 * @param address its address as Terraform writes it
 * @param deposed the key of an old object left over from an interrupted replacement, or null
 * @param type its resource type
 * @param action what the plan does to it
 * @param region where it is, or null when that is not known
 * @param before what it costs before, or null where it does not exist
 * @param after what it costs after, or null where it does not exist
 * @param delta after less before
 * @param lines its lines by id; none when it is free
 */
public record ResourceCost(
        String address,
        @Nullable String deposed,
        String type,
        ReportedAction action,
        @Nullable Region region,
        @Nullable Amount before,
        @Nullable Amount after,
        Amount delta,
        List<CostLine> lines)
        implements Comparable<ResourceCost> {
    private static final Comparator<ResourceCost> ORDER =
            comparing(ResourceCost::address).thenComparing(ResourceCost::deposed, nullsFirst(naturalOrder()));

    /**
     * A region and where it was read.
     *
     * @param id for example {@code cn-hangzhou}
     * @param from for example {@code configuration.provider_config.alicloud.region}
     */
    public record Region(String id, String from) {}

    /** Copies the list and checks what must be given. */
    public ResourceCost {
        requireNonNull(address, "address is null");
        requireNonNull(type, "type is null");
        requireNonNull(action, "action is null");
        requireNonNull(delta, "delta is null");
        lines = List.copyOf(lines);
    }

    /** By address, the current object first. */
    @Override
    public int compareTo(ResourceCost other) {
        return ORDER.compare(this, other);
    }
}
