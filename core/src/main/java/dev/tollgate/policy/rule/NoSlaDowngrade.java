package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.gateway.Fact;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.plan.Side;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.price.InstanceSpec;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No change lowers the service level agreement. */
final class NoSlaDowngrade implements Rule {
    static final String ID = "no-sla-downgrade";

    NoSlaDowngrade(Fields fields) {}

    @Override
    public String title() {
        return "no change lowers the service level agreement";
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        Map<String, InstanceSpec> specs = plan.basis().specs();
        return RuleSubject.each(plan, scope, (item, subject) -> judge(item, subject, specs))
                .toList();
    }

    private static Optional<RuleFinding> judge(
            PolicyResource item, RuleSubject subject, Map<String, InstanceSpec> specs) {
        Optional<InstanceSpec> before = spec(item, Side.BEFORE).known().map(specs::get);
        if (!item.cost().type().equals(InstanceFacts.TYPE) || before.isEmpty()) {
            return Optional.empty();
        }
        if (item.traits().spec().open()) {
            boolean lower = specs.values().stream().anyMatch(spec -> isLower(spec, before.get()));
            return lower
                    ? Optional.of(subject.undecided(
                            "The spec after is not known, so the service level agreement may be lower.",
                            "Set instance_spec to something that is known when planning."))
                    : Optional.empty();
        }
        return item.traits().spec().values().stream()
                .map(specs::get)
                .filter(after -> after != null && isLower(after, before.get()))
                .map(after -> subject.breach(
                        "The service level agreement goes from " + sla(before.get(), spec(item, Side.BEFORE)) + " to "
                                + sla(after, spec(item, Side.AFTER)) + ".",
                        "Keep a spec of the higher service level."))
                .findFirst();
    }

    private static boolean isLower(InstanceSpec after, InstanceSpec before) {
        return after.sla().compareTo(before.sla()) < 0;
    }

    private static Fact<String> spec(PolicyResource item, Side side) {
        return InstanceFacts.of(item.cost().address(), side.of(item.detail().change()))
                .spec();
    }

    private static String sla(InstanceSpec spec, Fact<String> said) {
        String shown = said.shown().orElse(spec.id());
        return spec.sla().toPlainString() + " % " + (shown.equals(Value.SENSITIVE) ? shown : "(" + shown + ")");
    }
}
