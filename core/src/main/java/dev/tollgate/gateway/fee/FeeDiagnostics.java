package dev.tollgate.gateway.fee;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.DiagnosticCode;
import dev.tollgate.gateway.model.InstanceAttributes;
import dev.tollgate.plan.Action;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.product.AttributeValue;
import dev.tollgate.product.InstanceFacts;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PricingCycle;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is to be told about the fee of one instance besides the figures: things that the plan will not do as it seems. */
public final class FeeDiagnostics {
    private final ResourceChange change;
    private final String address;
    private final InstanceFacts before;
    private final InstanceFacts after;
    private final List<Diagnostic> found = new ArrayList<>();

    private FeeDiagnostics(ResourceChange change) {
        this.change = change;
        this.address = change.address().text();
        this.before = InstanceAttributes.read(address, change.before());
        this.after = InstanceAttributes.read(address, change.after());
    }

    /**
     * The diagnostics of one instance.
     *
     * @param sold the terms that are sold
     * @param dueIsExact true when what applying costs at once does not depend on what is unknown
     */
    public static List<Diagnostic> of(ResourceChange change, List<PossibleTerms.Term> sold, boolean dueIsExact) {
        FeeDiagnostics diagnostics = new FeeDiagnostics(change);
        if (!change.after().isNull()) {
            diagnostics.unknownFacts();
            diagnostics.letterCase();
        }
        if (isNew(change.action())) {
            diagnostics.term(sold, dueIsExact);
        }
        diagnostics.existing(sold, dueIsExact);
        return diagnostics.found;
    }

    private static boolean isNew(Action action) {
        return action == Action.CREATE || action.isReplace();
    }

    private void unknownFacts() {
        if (after.spec().known().isEmpty()) {
            tell(
                    DiagnosticCode.SPEC_UNKNOWN,
                    "The instance spec is " + state(after.spec())
                            + ", so the fee ranges over all specs of the price book.",
                    "Give instance_spec a value that is known when planning.");
        }
        if (after.payment().known().isEmpty()) {
            tell(
                    DiagnosticCode.PAYMENT_UNKNOWN,
                    "The payment type is " + state(after.payment())
                            + ", so the fee ranges over pay-as-you-go and subscription.",
                    "Set payment_type to PayAsYouGo or Subscription.");
        }
    }

    private void letterCase() {
        after.payment().known().ifPresent(type -> letterCase("payment_type", type.terraform()));
        after.cycle().known().ifPresent(cycle -> letterCase("pricing_cycle", cycle.terraform()));
    }

    private void letterCase(String attribute, String exact) {
        Value value = change.after().get(attribute);
        if (!value.asText().equals(Optional.of(exact))) {
            tell(
                    DiagnosticCode.PAYMENT_CASE,
                    attribute + " is \"" + value
                            + "\": the provider's validation accepts it, but its API call may not.",
                    "Write " + attribute + " = \"" + exact + "\".");
        }
    }

    private void term(List<PossibleTerms.Term> sold, boolean dueIsExact) {
        PossibleTerms terms = PossibleTerms.of(after, sold);
        if (after.payment().known().equals(Optional.of(PaymentType.PAY_AS_YOU_GO))) {
            return;
        }
        if (terms.standing() == PossibleTerms.Standing.NOT_SOLD) {
            String bought = state(after.duration()) + " "
                    + after.cycle().known().map(PricingCycle::terraform).orElse("of an unknown cycle");
            tell(
                    DiagnosticCode.TERM_INVALID,
                    "A term of " + bought + " is not sold, though the provider accepts it.",
                    "Buy " + PossibleTerms.words(sold) + ".");
        } else if (terms.standing() == PossibleTerms.Standing.OPEN
                && !dueIsExact
                && after.payment().known().isPresent()) {
            tell(
                    DiagnosticCode.TERM_UNKNOWN,
                    "The term is not decided: pricing_cycle is " + state(after.cycle()) + ", duration is "
                            + state(after.duration()) + ".",
                    "Set pricing_cycle to month or year, and duration.");
        }
    }

    private void existing(List<PossibleTerms.Term> sold, boolean dueIsExact) {
        if (change.action() == Action.FORGET || change.action() == Action.CREATE_AND_FORGET) {
            tell(
                    DiagnosticCode.STILL_BILLED_AFTER_FORGET,
                    "The instance is dropped from the state and runs on, so it is still billed.",
                    "Release it in the console if it is no longer needed.");
        }
        if (before.payment().known().equals(Optional.of(PaymentType.SUBSCRIPTION))) {
            subscription(PossibleTerms.of(before, sold), dueIsExact);
        }
    }

    private void subscription(PossibleTerms bought, boolean dueIsExact) {
        switch (change.action()) {
            case DELETE ->
                tell(
                        DiagnosticCode.SUBSCRIPTION_NOT_DELETABLE,
                        "Terraform cannot release a subscription: the deletion will fail, and the instance stays paid.",
                        "Let the term end, or cancel the subscription in the console, and remove the instance from the state.");
            case DELETE_THEN_CREATE, CREATE_THEN_DELETE ->
                tell(
                        DiagnosticCode.SUBSCRIPTION_REPLACED,
                        "Terraform cannot release the old subscription: it stays paid beside the new instance.",
                        "Cancel the old subscription in the console, or keep the instance as it is.");
            case UPDATE -> {
                termChange();
                boughtTerm(bought, dueIsExact);
            }
            default -> {}
        }
    }

    /** What an upgrade costs at once depends on the term that was bought, and on nothing that a plan could set. */
    private void boughtTerm(PossibleTerms bought, boolean dueIsExact) {
        if (!dueIsExact && bought.candidates().size() > 1) {
            tell(
                    DiagnosticCode.TERM_UNKNOWN,
                    "The state does not tell for how long the subscription was bought: pricing_cycle is "
                            + state(before.cycle()) + ", duration is " + state(before.duration())
                            + ". What the change costs at once ranges over all terms that are sold.",
                    "Look up the term in the console.");
        }
    }

    private void termChange() {
        if (differ(before.cycle(), after.cycle()) || differ(before.duration(), after.duration())) {
            tell(
                    DiagnosticCode.TERM_CHANGE_BUYS_NOTHING,
                    "Changing pricing_cycle or duration of an existing subscription makes no call to the product, so it buys nothing.",
                    "Renew the subscription in the console.");
        }
    }

    private static boolean differ(AttributeValue<?> before, AttributeValue<?> after) {
        Optional<?> a = before.known();
        Optional<?> b = after.known();
        if (a.isPresent() && b.isPresent() && a.get() instanceof BigDecimal x && b.get() instanceof BigDecimal y) {
            return x.compareTo(y) != 0;
        }
        return !a.equals(b);
    }

    private static String state(AttributeValue<?> fact) {
        return fact.fold(known -> known.evidence().says(), absent -> "not given", unknown -> unknown.found());
    }

    private void tell(DiagnosticCode code, String message, String fix) {
        found.add(Diagnostic.of(code, address, message, fix));
    }
}
