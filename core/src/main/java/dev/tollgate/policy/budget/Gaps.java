package dev.tollgate.policy.budget;

import dev.tollgate.policy.DecidingFact;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyInputs;
import dev.tollgate.policy.Scope;
import java.util.ArrayList;
import java.util.List;

/** Why plans do not show everything, so that no budget over them passes. */
final class Gaps {
    private Gaps() {}

    static List<DecidingFact> of(PolicyInputs examinations, Scope scope) {
        List<DecidingFact> gaps = new ArrayList<>();
        for (String project : examinations.unusable(scope)) {
            gaps.add(new DecidingFact(
                    project, null, "plan", null, "cannot pass while project " + project + " has no report"));
        }
        for (PolicyInput plan : examinations.plans(scope)) {
            for (String gap : plan.gaps()) {
                gaps.add(new DecidingFact(
                        plan.project(), null, "plan", null, "cannot pass while not everything is shown: " + gap));
            }
        }
        return gaps;
    }
}
