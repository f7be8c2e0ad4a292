package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Item;
import dev.tollgate.policy.Scope;
import java.util.List;
import java.util.Optional;

/** Dedicated instances have only some specs. */
final class AllowedSpecs implements Rule {
    static final String ID = "allowed-specs";

    private final Choice choice;

    AllowedSpecs(Fields fields) {
        choice = new Choice("instance spec", "instance_spec", Patterns.some(fields, "specs", Form.TEXT));
    }

    @Override
    public String title() {
        return choice.title();
    }

    @Override
    public List<Finding> findings(Examined plan, Scope scope) {
        return Subject.each(
                        plan,
                        scope,
                        (item, subject) -> item.cost().type().equals(InstanceFacts.TYPE)
                                ? choice.judge(item.traits().spec(), shown(item), subject)
                                : Optional.empty())
                .toList();
    }

    private static String shown(Item item) {
        ResourceChange change = item.detail().change();
        Value side = change.after().isNull() ? change.before() : change.after();
        return InstanceFacts.of(item.cost().address(), side)
                .spec()
                .shown()
                .orElse(Choice.words(item.traits().spec()));
    }
}
