package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.product.PlannedInstance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** No change lowers the service level agreement. */
final class NoSlaDowngrade implements Rule {
    static final String ID = "no-sla-downgrade";

    NoSlaDowngrade(Fields fields) {}

    @Override
    public String title() {
        return "no change lowers the service level agreement";
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        Map<String, InstanceSpec> specs = plan.basis().specs();
        return RuleSubject.checkEach(plan, scope, (resource, subject) -> check(resource, subject, specs));
    }

    private static Optional<RuleFinding> check(
            PolicyResource resource, RuleSubject subject, Map<String, InstanceSpec> specs) {
        PlannedInstance instance = resource.instance();
        if (instance == null) {
            return Optional.empty();
        }
        Optional<InstanceSpec> known = instance.before().spec().known().map(specs::get);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        InstanceSpec before = known.get();
        if (resource.attributes().spec().open()) {
            return checkUnknown(subject, specs, before);
        }
        for (String id : new TreeSet<>(resource.attributes().spec().values())) {
            InstanceSpec after = specs.get(id);
            if (after != null && isLower(after, before)) {
                String from = before.describeSla(instance.before().spec().secrecy());
                String to = after.describeSla(instance.after().spec().secrecy());
                return Optional.of(subject.breach(
                        "The service level agreement goes from " + from + " to " + to + ".",
                        "Keep a spec of the higher service level."));
            }
        }
        return Optional.empty();
    }

    private static Optional<RuleFinding> checkUnknown(
            RuleSubject subject, Map<String, InstanceSpec> specs, InstanceSpec before) {
        if (specs.values().stream().noneMatch(spec -> isLower(spec, before))) {
            return Optional.empty();
        }
        return Optional.of(subject.undecided(
                "The spec after is not known, so the service level agreement may be lower.",
                "Set instance_spec to something that is known when planning."));
    }

    private static boolean isLower(InstanceSpec after, InstanceSpec before) {
        return after.sla().compareTo(before.sla()) < 0;
    }
}
