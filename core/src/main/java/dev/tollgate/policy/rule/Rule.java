package dev.tollgate.policy.rule;

import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.List;

/** Something that a plan must or must not do. */
public interface Rule {
    /** What it asks for, in words. */
    String title();

    /**
     * What breaks it or may break it, waivers aside.
     *
     * @param plan the plan
     * @param scope the resources that it is about
     */
    List<RuleFinding> findings(PolicyInput plan, Scope scope);

    /** True when what a plan does not show could break it. */
    default boolean looksAtResources() {
        return true;
    }
}
