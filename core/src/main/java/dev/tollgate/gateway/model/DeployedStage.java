package dev.tollgate.gateway.model;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Secrecy;
import dev.tollgate.plan.Value;

/**
 * A stage that an API is deployed to.
 *
 * @param name its name
 * @param hidden true when the plan marks the name as sensitive, so that nothing may show it
 */
public record DeployedStage(String name, boolean hidden) {
    /** Checks that the name is given. */
    public DeployedStage {
        requireNonNull(name, "name is null");
    }

    /** What may be shown of the name. */
    public String shown() {
        return Secrecy.of(hidden).show(name);
    }

    /** True when a value is the name of this stage. */
    public boolean isNamed(Value value) {
        return value instanceof Value.Text text && text.text().equals(name);
    }

    @Override
    public String toString() {
        return shown();
    }
}
