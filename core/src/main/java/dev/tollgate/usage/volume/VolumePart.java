package dev.tollgate.usage.volume;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Cause;
import dev.tollgate.plan.Side;
import dev.tollgate.usage.UsageDeclarations;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An instance, group or API whose volume may be declared.
 *
 * @param name its address, or another name that no resource has
 * @param kind what it is
 * @param declared what is declared of it
 * @param sides the sides on which it is there
 * @param open the sides on which it may have traffic of parts that the plan does not show
 * @param bare the sides on which it has no traffic, whatever is declared
 * @param because the fact that keeps its volume from being known, or null if that is a parameter of its own
 */
public record VolumePart(
        String name,
        Kind kind,
        UsageDeclarations declared,
        Set<Side> sides,
        Set<Side> open,
        Set<Side> bare,
        @Nullable Cause because) {
    /** The levels of traffic, from the smallest part to the largest whole. */
    public enum Kind {
        /** An API. */
        API,
        /** A group. */
        GROUP,
        /** Groups of one instance that share APIs of which the plan does not show the group. */
        POOL,
        /** A dedicated instance. */
        INSTANCE
    }

    /** Copies the sets. */
    public VolumePart {
        requireNonNull(name, "name is null");
        requireNonNull(kind, "kind is null");
        requireNonNull(declared, "declared is null");
        sides = Set.copyOf(sides);
        open = Set.copyOf(open);
        bare = Set.copyOf(bare);
    }

    boolean isOneSided() {
        return sides.size() == 1;
    }
}
