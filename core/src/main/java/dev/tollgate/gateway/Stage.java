package dev.tollgate.gateway;

import static java.util.Objects.requireNonNull;

import dev.tollgate.plan.Value;
import org.jspecify.annotations.Nullable;

/**
 * A stage that an API is deployed to.
 *
 * @param name its name
 * @param hidden true when the plan marks the name as sensitive, so that nothing may show it
 */
public record Stage(String name, boolean hidden) {
    // Written out: what the compiler makes for records is linked at run time, and no class-data archive keeps that.
    @Override
    public boolean equals(@Nullable Object object) {
        return object instanceof Stage other && name.equals(other.name) && hidden == other.hidden;
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + Boolean.hashCode(hidden);
    }

    /** Checks that the name is given. */
    public Stage {
        requireNonNull(name, "name is null");
    }

    /** What may be shown of the name. */
    public String shown() {
        return hidden ? Value.SENSITIVE : name;
    }

    /** True when a value is the name of this stage. */
    boolean isNamed(Value value) {
        return value instanceof Value.Text text && text.text().equals(name);
    }

    @Override
    public String toString() {
        return shown();
    }
}
