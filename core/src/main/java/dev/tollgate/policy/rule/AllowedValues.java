package dev.tollgate.policy.rule;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.gateway.model.InstanceFacts;
import dev.tollgate.gateway.model.PaymentType;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.Value;
import dev.tollgate.policy.PolicyInput;
import dev.tollgate.policy.PolicyResource;
import dev.tollgate.policy.PossibleValues;
import dev.tollgate.policy.RuleFinding;
import dev.tollgate.policy.Scope;
import dev.tollgate.policy.ScopeMembership;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Resources of some types have an allowed value of one attribute: a spec, a region, or a payment type. */
final class AllowedValues implements Rule {
    static final String SPECS = "allowed-specs";
    static final String REGIONS = "allowed-regions";
    static final String PAYMENT_TYPES = "allowed-payment-types";

    private static final Set<String> INSTANCES = Set.of(InstanceFacts.TYPE);

    /** Instances and groups; everything else is in the region of its group. */
    private static final Set<String> INSTANCES_AND_GROUPS = Set.of(InstanceFacts.TYPE, "alicloud_api_gateway_group");

    private static final Form<String> PAYMENT_TYPE = Form.oneOf(Arrays.stream(PaymentType.values())
            .collect(Collectors.toMap(PaymentType::terraform, PaymentType::terraform, (a, b) -> a)));

    private final Choice choice;
    private final Set<String> types;
    private final Function<PolicyResource, FoundValues> reading;

    private AllowedValues(Choice choice, Set<String> types, Function<PolicyResource, FoundValues> reading) {
        this.choice = choice;
        this.types = types;
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

    /** Dedicated instances have an allowed spec. */
    static Rule specs(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "specs", Form.TEXT);
        return new AllowedValues(
                new Choice("instance spec", "instance_spec", patterns), INSTANCES, AllowedValues::readSpec);
    }

    /** Dedicated instances and groups are in an allowed region. */
    static Rule regions(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "regions", Form.TEXT);
        return new AllowedValues(
                new Choice("region", "region of the provider", patterns),
                INSTANCES_AND_GROUPS,
                resource -> FoundValues.of(resource.attributes().region()));
    }

    /** Dedicated instances have an allowed payment type. */
    static Rule paymentTypes(Fields fields) {
        List<String> patterns = RuleParameters.requirePatterns(fields, "types", PAYMENT_TYPE);
        return new AllowedValues(
                new Choice("payment type", "payment_type", patterns), INSTANCES, AllowedValues::readPayment);
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
        if (!types.contains(resource.cost().type())) {
            return Optional.empty();
        }
        FoundValues found = reading.apply(resource);
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
    private static FoundValues readSpec(PolicyResource resource) {
        ResourceChange change = resource.detail().change();
        Value side = change.after().isNull() ? change.before() : change.after();
        FoundValues found = FoundValues.of(resource.attributes().spec());
        Optional<String> shown =
                InstanceFacts.of(resource.cost().address(), side).spec().shown();
        return new FoundValues(found.values(), shown.orElse(found.shown()));
    }

    private static FoundValues readPayment(PolicyResource resource) {
        InstanceFacts facts = InstanceFacts.of(
                resource.cost().address(), resource.detail().change().after());
        Optional<PaymentType> payment = facts.payment().known();
        return FoundValues.of(
                payment.map(type -> PossibleValues.exactly(type.terraform())).orElse(PossibleValues.ANY));
    }
}
