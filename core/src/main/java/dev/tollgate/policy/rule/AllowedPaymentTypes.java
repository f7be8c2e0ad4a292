package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.policy.Candidates;
import dev.tollgate.policy.Examined;
import dev.tollgate.policy.Finding;
import dev.tollgate.policy.Item;
import dev.tollgate.policy.Scope;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Dedicated instances are paid for in some ways only. */
final class AllowedPaymentTypes implements Rule {
    static final String ID = "allowed-payment-types";

    private static final Form<String> TYPE = Form.oneOf(Arrays.stream(PaymentType.values())
            .collect(Collectors.toMap(PaymentType::terraform, PaymentType::terraform, (a, b) -> a)));

    private final Choice choice;

    AllowedPaymentTypes(Fields fields) {
        choice = new Choice("payment type", "payment_type", Patterns.some(fields, "types", TYPE));
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
                                ? choice.judge(payment(item), subject)
                                : Optional.empty())
                .toList();
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
