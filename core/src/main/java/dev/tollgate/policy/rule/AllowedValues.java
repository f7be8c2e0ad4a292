package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.Candidates;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Item;
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

    private final Choice choice;
    private final Set<String> types;
    private final Function<Item, Found> found;

    private AllowedValues(Choice choice, Set<String> types, Function<Item, Found> found) {
        this.choice = choice;
        this.types = types;
        this.found = found;
    }

    /** What a resource may have, and how that is shown. */
    private record Found(Candidates values, String shown) {
        static Found of(Candidates values) {
            return new Found(values, Choice.words(values));
        }
    }

    /** Dedicated instances have only some specs. */
    static Rule specs(Fields fields) {
        return new AllowedValues(
                new Choice("instance spec", "instance_spec", Patterns.some(fields, "specs", Form.TEXT)),
                INSTANCES,
                AllowedValues::spec);
    }

    /** Gateways are in some regions only. */
    static Rule regions(Fields fields) {
        return new AllowedValues(
                new Choice("region", "region of the provider", Patterns.some(fields, "regions", Form.TEXT)),
                PLACED,
                item -> Found.of(item.traits().region()));
    }

    /** Dedicated instances are paid for in some ways only. */
    static Rule paymentTypes(Fields fields) {
        return new AllowedValues(
                new Choice("payment type", "payment_type", Patterns.some(fields, "types", PAYMENT_TYPE)),
                INSTANCES,
                item -> Found.of(payment(item)));
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
                        (item, subject) -> types.contains(item.cost().type())
                                ? judge(found.apply(item), subject)
                                : Optional.empty())
                .toList();
    }

    private Optional<Finding> judge(Found each, Subject subject) {
        return choice.judge(each.values(), each.shown(), subject);
    }

    /** A sensitive spec is judged and not shown. */
    private static Found spec(Item item) {
        ResourceChange change = item.detail().change();
        Value side = change.after().isNull() ? change.before() : change.after();
        Candidates values = item.traits().spec();
        return new Found(
                values,
                InstanceFacts.of(item.cost().address(), side).spec().shown().orElse(Choice.words(values)));
    }

    private static Candidates payment(Item item) {
        return InstanceFacts.of(item.cost().address(), item.detail().change().after())
                .payment()
                .fold(
                        known -> Candidates.of(known.value().terraform()),
                        absent -> Candidates.ANY,
                        unknown -> Candidates.ANY);
    }
}
