package dev.tollgate.region;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Evidence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The region of a resource, as far as it is known. */
public sealed interface KnownRegion {
    /**
     * The region is known.
     *
     * @param id the region's id, for example {@code cn-hangzhou}
     * @param from where that was read, for example {@code configuration.provider_config.alicloud.region}
     * @param why what was read there, link by link
     */
    record Placed(String id, String from, List<Evidence> why) implements KnownRegion {
        /** Copies the list. */
        public Placed {
            requireNonNull(id, "id is null");
            requireNonNull(from, "from is null");
            why = List.copyOf(why);
        }

        /** True when it was read from a value that the plan marks as sensitive. What is read is the answer and is shown as such only. */
        public boolean isHidden() {
            return why.stream().anyMatch(Evidence::isSensitive);
        }
    }

    /** The region is one of these, and nothing tells which. */
    record OneOf(List<String> regions, List<Evidence> why) implements KnownRegion {
        /** Copies the lists. */
        public OneOf {
            regions = List.copyOf(regions);
            why = List.copyOf(why);
        }
    }

    /** Nothing tells the region. */
    record Unplaced() implements KnownRegion {}

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(
            Function<Placed, T> placed, Function<OneOf, T> oneOf, Function<Unplaced, T> unplaced) {
        if (this instanceof Placed p) {
            return placed.apply(p);
        }
        return this instanceof OneOf o ? oneOf.apply(o) : unplaced.apply((Unplaced) this);
    }

    /** The region where it is known. */
    default Optional<String> region() {
        return this instanceof Placed placed ? Optional.of(placed.id()) : Optional.empty();
    }
}
