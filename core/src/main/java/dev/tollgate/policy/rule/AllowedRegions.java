package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Scope;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Gateways are in some regions only. */
final class AllowedRegions implements Rule {
    static final String ID = "allowed-regions";

    /** What has a region that matters; what hangs on them is where they are. */
    private static final Set<String> TYPES = Set.of(InstanceFacts.TYPE, "alicloud_api_gateway_group");

    private final Choice choice;

    AllowedRegions(Fields fields) {
        choice = new Choice("region", "region of the provider", Patterns.some(fields, "regions", Form.TEXT));
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
                        (item, subject) -> TYPES.contains(item.cost().type())
                                ? choice.judge(item.traits().region(), subject)
                                : Optional.empty())
                .toList();
    }
}
