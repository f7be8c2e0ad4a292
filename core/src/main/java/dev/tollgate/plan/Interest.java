package dev.tollgate.plan;

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
     * True when resources of this type matter only where another one refers to them. Those that do not change may then be kept as
     * {@link Neighbours}.
     */
    default boolean looksUp(Mode mode, String type) {
        return false;
    }
}
