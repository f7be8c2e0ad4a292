package dev.tollgate.policy.budget;

import dev.tollgate.policy.Decider;
import dev.tollgate.policy.Examinations;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Scope;
import java.util.ArrayList;
import java.util.List;

/** Why plans do not show everything, so that no budget over them passes. */
final class Gaps {
    private Gaps() {}

    static List<Decider> of(Examinations examinations, Scope scope) {
        List<Decider> gaps = new ArrayList<>();
        for (String project : examinations.unusable(scope)) {
            gaps.add(new Decider(
                    project, null, "plan", null, "cannot pass while project " + project + " has no report"));
        }
        for (Examined plan : examinations.plans(scope)) {
            for (String gap : plan.gaps()) {
                gaps.add(new Decider(
                        plan.project(), null, "plan", null, "cannot pass while not everything is shown: " + gap));
            }
        }
        return gaps;
    }
}
