package dev.tollgate.plan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which parts of a plan a reader keeps. Everything else is skipped without being built, so that memory and time depend on what
 * matters.
 */
public interface Interest {
    /** Everything. */
    Interest ALL = new Interest() {
        @Override
        public boolean wants(Mode mode, String type) {
            return true;
        }

        @Override
        public boolean wants(Mode mode, String type, String attribute) {
            return true;
        }
    };

    /** True when resources of this type are kept. */
    boolean wants(Mode mode, String type);

    /** True when this top-level attribute of a type that is kept is kept too. */
    boolean wants(Mode mode, String type, String attribute);

    /**
     * The top-level attributes of a type that are kept, where they can be listed; null where {@link #wants(Mode, String, String)} must be
     * asked for each. The same set each time, so that what follows from it can be kept.
     */
    default @Nullable Set<String> attributes(Mode mode, String type) {
        return null;
    }

    /**
     * True when resources of this type matter only where another one refers to them. They are then among the {@link Plan#resources()},
     * and not among the {@link Plan#changes()}.
     */
    default boolean looksUp(Mode mode, String type) {
        return false;
    }
}
