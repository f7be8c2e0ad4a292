package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.ResourceConfig;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where a reference to a resource leads, in one module instance. */
final class ResourceReferenceFollower {
    private final PlanView view;
    private final ModulePath module;

    ResourceReferenceFollower(PlanView view, ModulePath module) {
        this.view = view;
        this.module = module;
    }

    NextStep lead(ExpressionReference.Resource reference) {
        List<String> attribute = ValueMember.names(reference.attribute());
        ResourceInstances.Declared resource =
                new ResourceInstances.Declared(module, reference.mode(), reference.type(), reference.name());
        boolean everything = view.isComplete()
                && view.declaration(address(reference, InstanceKey.NONE)).isPresent();
        if (reference.key() == InstanceKey.UNDECIDED) {
            return new NextStep.Found(all(reference, view.instances().of(resource), everything));
        }
        return view.instances()
                .of(resource, reference.key())
                .map(shown -> passedOn(reference, shown)
                        .orElseGet(() -> new NextStep.Found(PossibleTargets.of(List.of(shown), attribute, true))))
                .orElseGet(() -> new NextStep.Found(named(reference, everything)));
    }

    /** All instances; where the plan may not show all, an undecided one stands for the others. */
    private PossibleTargets all(ExpressionReference.Resource reference, Collection<Address> shown, boolean everything) {
        PossibleTargets seen = PossibleTargets.of(shown, List.of(), true);
        boolean single = shown.size() == 1 && shown.iterator().next().key() == InstanceKey.NONE;
        if (everything || single) {
            return seen;
        }
        PossibleTargets others =
                PossibleTargets.of(List.of(address(reference, InstanceKey.UNDECIDED)), List.of(), false);
        return shown.isEmpty() ? others : TargetUnion.either(List.of(seen, others), Integer.MAX_VALUE);
    }

    /**
     * An instance that the plan does not show. Where it shows everything, an index beyond the instances can only stand in a branch that
     * is not taken; a resource that is not repeated must be there, so the plan leaves it out after all.
     */
    private PossibleTargets named(ExpressionReference.Resource reference, boolean everything) {
        List<String> attribute = ValueMember.names(reference.attribute());
        PossibleTargets named = PossibleTargets.of(List.of(address(reference, reference.key())), attribute, false);
        if (!everything) {
            return named;
        }
        return reference.key() == InstanceKey.NONE && view.instances().shows(module)
                ? named.orNone()
                : PossibleTargets.VALUE;
    }

    /** The built-in {@code terraform_data} gives its input on as its output. Where the plan knows the input, its value tells more. */
    private Optional<NextStep> passedOn(ExpressionReference.Resource reference, Address shown) {
        boolean output = reference.mode() == Mode.MANAGED
                && reference.type().equals("terraform_data")
                && reference.attribute().stream()
                        .map(ValueMember::name)
                        .findFirst()
                        .equals(Optional.of("output"));
        boolean hidden = view.after(shown)
                .filter(values -> PlanView.hasUnknown(values.get("input")))
                .isPresent();
        return output && hidden
                ? view.declaration(shown).flatMap(config -> input(config, reference))
                : Optional.empty();
    }

    private Optional<NextStep> input(ResourceConfig config, ExpressionReference.Resource reference) {
        if (!(config.expressions().entries().get("input") instanceof ConfigNode.Expression input)) {
            return Optional.empty();
        }
        ReferenceQuery next = new ReferenceQuery(module, config.forEach(), input);
        ReferenceStep hop = new ReferenceStep(
                PlanView.in(module, reference.text()), "the same as its input, set to " + view.says(input));
        List<ValueMember> rest =
                reference.attribute().subList(1, reference.attribute().size());
        return Optional.of(new NextStep.Follow(List.of(new NextStep.Branch(next, hop)), rest));
    }

    private Address address(ExpressionReference.Resource reference, InstanceKey key) {
        return Address.of(module, reference.mode(), reference.type(), reference.name(), key);
    }
}
