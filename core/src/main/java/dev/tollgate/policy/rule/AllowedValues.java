package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.plan.Side;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import dev.tollgate.product.PaymentType;
import dev.tollgate.product.PlannedInstance;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Resources of some types have an allowed value of one attribute: a spec, a region, or a payment type. */
final class AllowedValues implements Rule {
    static final String SPECS = "allowed-specs";
    static final String REGIONS = "allowed-regions";
    static final String PAYMENT_TYPES = "allowed-payment-types";

    private static final Form<String> PAYMENT_TYPE = Form.oneOf(Arrays.stream(PaymentType.values())
            .collect(Collectors.toMap(PaymentType::terraform, PaymentType::terraform, (a, b) -> a)));

    private final Choice choice;
    private final Function<PolicyResource, Optional<FoundValues>> reading;

    private AllowedValues(Choice choice, Function<PolicyResource, Optional<FoundValues>> reading) {
        this.choice = choice;
        this.reading = reading;
    }

    /**
     * The allowed values.
     *
     * @param words the attribute in words
     * @param attribute the attribute to set
     * @param patterns patterns for the allowed values
     */
    private record Choice(String words, String attribute, List<String> patterns) {
        String listAllowed() {
            return (patterns.size() == 1 ? "" : "one of ") + String.join(", ", patterns);
        }
    }

    /**
     * The values that a resource can have.
     *
     * @param values the values
     * @param shown the values as messages show them; a sensitive value is hidden
     */
    private record FoundValues(PossibleValues values, String shown) {
        static FoundValues of(PossibleValues values) {
            return new FoundValues(values, String.join(" or ", new TreeSet<>(values.values())));
        }
    }

    /** Instances have an allowed spec. */
    static Rule specs(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "specs", Form.TEXT);
        return new AllowedValues(new Choice("instance spec", "instance_spec", patterns), AllowedValues::readSpec);
    }

    /** Resources whose own region decides prices are in an allowed region. */
    static Rule regions(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "regions", Form.TEXT);
        return new AllowedValues(new Choice("region", "region of the provider", patterns), AllowedValues::readRegion);
    }

    /** Instances have an allowed payment type. */
    static Rule paymentTypes(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "types", PAYMENT_TYPE);
        return new AllowedValues(new Choice("payment type", "payment_type", patterns), AllowedValues::readPayment);
    }

    @Override
    public String title() {
        return choice.words() + ": " + choice.listAllowed();
    }

    @Override
    public List<RuleFinding> findViolations(PolicyInput plan, Scope scope) {
        return RuleSubject.checkEach(plan, scope, this::check);
    }

    private Optional<RuleFinding> check(PolicyResource resource, RuleSubject subject) {
        Optional<FoundValues> read = reading.apply(resource);
        if (read.isEmpty()) {
            return Optional.empty();
        }
        FoundValues found = read.get();
        ScopeMembership allowed = found.values().match(choice.patterns());
        if (allowed == ScopeMembership.IN || found.values().equals(PossibleValues.NONE)) {
            return Optional.empty();
        }
        if (allowed == ScopeMembership.OUT) {
            return Optional.of(subject.breach(
                    "The " + choice.words() + " is " + found.shown() + ".", "Use " + choice.listAllowed() + "."));
        }
        String candidates = found.values().open() ? "not known" : "one of " + found.shown();
        return Optional.of(subject.undecided(
                "The " + choice.words() + " is " + candidates + ".",
                "Set " + choice.attribute() + " to something that is known when planning."));
    }

    /** The rule compares a sensitive spec, and its message hides it. */
    private static Optional<FoundValues> readSpec(PolicyResource resource) {
        PlannedInstance instance = resource.instance();
        if (instance == null) {
            return Optional.empty();
        }
        Side side = resource.detail().change().after().isNull() ? Side.BEFORE : Side.AFTER;
        FoundValues found = FoundValues.of(resource.attributes().spec());
        Optional<String> shown = instance.on(side).spec().shown();
        return Optional.of(new FoundValues(found.values(), shown.orElse(found.shown())));
    }

    private static Optional<FoundValues> readRegion(PolicyResource resource) {
        if (!resource.isRegional()) {
            return Optional.empty();
        }
        return Optional.of(FoundValues.of(resource.attributes().region()));
    }

    private static Optional<FoundValues> readPayment(PolicyResource resource) {
        PlannedInstance instance = resource.instance();
        if (instance == null) {
            return Optional.empty();
        }
        Optional<PaymentType> payment = instance.after().payment().known();
        return Optional.of(FoundValues.of(
                payment.map(type -> PossibleValues.exactly(type.terraform())).orElse(PossibleValues.ANY)));
    }
}
