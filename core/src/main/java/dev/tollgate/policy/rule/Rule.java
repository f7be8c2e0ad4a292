package dev.tollgate.policy.rule;

import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.List;

/** A condition that plans must meet. */
public interface Rule {
    /** The condition in words. */
    String title();

    /**
     * Finds what breaks the rule, and what may break it. Waivers are applied later.
     *
     * @param plan the plan
     * @param scope the resources to check
     */
    List<RuleFinding> findViolations(PolicyInput plan, Scope scope);

    /** True when a part of the plan that is not shown could break it. */
    default boolean looksAtResources() {
        return true;
    }
}
