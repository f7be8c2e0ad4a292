package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.InstanceFacts;
import dev.tollgate.gateway.PaymentType;
import dev.tollgate.gateway.PricingCycle;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** No subscription binds for longer than some months. */
final class MaxTerm implements Rule {
    static final String ID = "max-term";

    private final long months;

    MaxTerm(Fields fields) {
        months = fields.required("months", Form.WHOLE);
    }

    @Override
    public String title() {
        return "subscriptions of at most " + months + (months == 1 ? " month" : " months");
    }

    @Override
    public List<RuleFinding> findings(PolicyInput plan, Scope scope) {
        return RuleSubject.each(
                        plan,
                        scope,
                        (item, subject) -> item.cost().type().equals(InstanceFacts.TYPE)
                                ? judge(facts(item), subject)
                                : Optional.empty())
                .toList();
    }

    private Optional<RuleFinding> judge(InstanceFacts facts, RuleSubject subject) {
        Optional<PaymentType> payment = facts.payment().known();
        if (payment.equals(Optional.of(PaymentType.PAY_AS_YOU_GO))) {
            return Optional.empty();
        }
        Optional<BigDecimal> term = term(facts);
        BigDecimal most = BigDecimal.valueOf(months);
        if (term.isPresent() && term.get().compareTo(most) <= 0) {
            return Optional.empty();
        }
        return Optional.of(
                term.isPresent() && payment.isPresent()
                        ? subject.breach(
                                "The subscription binds for " + term.get().toPlainString() + " months.",
                                "Take at most " + months + ".")
                        : subject.undecided(
                                "For how long it binds is not known.",
                                "Give payment_type, pricing_cycle and duration values that are known when planning."));
    }

    private static Optional<BigDecimal> term(InstanceFacts facts) {
        Optional<PricingCycle> cycle = facts.cycle().known();
        return facts.duration()
                .known()
                .flatMap(duration -> cycle.map(unit -> duration.multiply(BigDecimal.valueOf(unit.months()))));
    }

    private static InstanceFacts facts(PolicyResource item) {
        return InstanceFacts.of(item.cost().address(), item.detail().change().after());
    }
}
