package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PlannedInstance;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Subscriptions have at most a number of months. */
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
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        return RuleSubject.checkEach(plan, scope, this::check);
    }

    private Optional<RuleFinding> check(PolicyResource resource, RuleSubject subject) {
        PlannedInstance instance = resource.instance();
        if (instance == null) {
            return Optional.empty();
        }
        InstanceFacts facts = instance.after();
        Optional<PaymentType> payment = facts.payment().known();
        Optional<BigDecimal> term = readTerm(facts);
        boolean isWithin = term.isPresent() && term.get().compareTo(BigDecimal.valueOf(months)) <= 0;
        if (isWithin || payment.equals(Optional.of(PaymentType.PAY_AS_YOU_GO))) {
            return Optional.empty();
        }
        if (term.isPresent() && payment.isPresent()) {
            return Optional.of(subject.breach(
                    "The subscription binds for " + term.get().toPlainString() + " months.",
                    "Take at most " + months + "."));
        }
        return Optional.of(subject.undecided(
                "For how long it binds is not known.",
                "Give payment_type, pricing_cycle and duration values that are known when planning."));
    }

    /** The term in months, where cycle and duration are known. */
    private static Optional<BigDecimal> readTerm(InstanceFacts facts) {
        Optional<PricingCycle> cycle = facts.cycle().known();
        Optional<BigDecimal> duration = facts.duration().known();
        if (cycle.isEmpty() || duration.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                duration.get().multiply(BigDecimal.valueOf(cycle.get().months())));
    }
}
