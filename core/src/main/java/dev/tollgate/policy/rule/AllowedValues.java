package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Resources of some types have only some values of an attribute. */
final class AllowedValues implements Rule {
    static final String SPECS = "allowed-specs";
    static final String REGIONS = "allowed-regions";
    static final String PAYMENT_TYPES = "allowed-payment-types";

    private static final Set<String> INSTANCES = Set.of(InstanceFacts.TYPE);

    /** What has a region that matters; what hangs on them is where they are. */
    private static final Set<String> PLACED = Set.of(InstanceFacts.TYPE, "alicloud_api_gateway_group");

    private static final Form<String> PAYMENT_TYPE = Form.oneOf(Arrays.stream(PaymentType.values())
            .collect(Collectors.toMap(PaymentType::terraform, PaymentType::terraform, (a, b) -> a)));

    private final AllowedPatterns choice;
    private final Set<String> types;
    private final Function<PolicyResource, Found> found;

    private AllowedValues(AllowedPatterns choice, Set<String> types, Function<PolicyResource, Found> found) {
        this.choice = choice;
        this.types = types;
        this.found = found;
    }

    /** What a resource may have, and how that is shown. */
    private record Found(PossibleValues values, String shown) {
        static Found of(PossibleValues values) {
            return new Found(values, AllowedPatterns.words(values));
        }
    }

    /** Dedicated instances have only some specs. */
    static Rule specs(Fields fields) {
        return new AllowedValues(
                new AllowedPatterns("instance spec", "instance_spec", RuleParameters.some(fields, "specs", Form.TEXT)),
                INSTANCES,
                AllowedValues::spec);
    }

    /** Gateways are in some regions only. */
    static Rule regions(Fields fields) {
        return new AllowedValues(
                new AllowedPatterns(
                        "region", "region of the provider", RuleParameters.some(fields, "regions", Form.TEXT)),
                PLACED,
                item -> Found.of(item.traits().region()));
    }

    /** Dedicated instances are paid for in some ways only. */
    static Rule paymentTypes(Fields fields) {
        return new AllowedValues(
                new AllowedPatterns("payment type", "payment_type", RuleParameters.some(fields, "types", PAYMENT_TYPE)),
                INSTANCES,
                item -> Found.of(payment(item)));
    }

    @Override
    public String title() {
        return choice.title();
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        return RuleSubject.each(
                        plan,
                        scope,
                        (item, subject) -> types.contains(item.cost().type())
                                ? judge(found.apply(item), subject)
                                : Optional.empty())
                .toList();
    }

    private Optional<RuleFinding> judge(Found each, RuleSubject subject) {
        return choice.judge(each.values(), each.shown(), subject);
    }

    /** A sensitive spec is judged and not shown. */
    private static Found spec(PolicyResource item) {
        ResourceChange change = item.detail().change();
        Value side = change.after().isNull() ? change.before() : change.after();
        PossibleValues values = item.traits().spec();
        return new Found(
                values,
                InstanceFacts.of(item.cost().address(), side).spec().shown().orElse(AllowedPatterns.words(values)));
    }

    private static PossibleValues payment(PolicyResource item) {
        return InstanceFacts.of(item.cost().address(), item.detail().change().after())
                .payment()
                .fold(
                        known -> PossibleValues.of(known.value().terraform()),
                        absent -> PossibleValues.ANY,
                        unknown -> PossibleValues.ANY);
    }
}
