package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
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
                                ? choice.judge(item.traits().spec(), subject)
                                : Optional.empty())
                .toList();
    }
}
