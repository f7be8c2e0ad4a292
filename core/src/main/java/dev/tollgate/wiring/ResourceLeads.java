package dev.tollgate.wiring;

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
final class ResourceLeads {
    private final PlanView view;
    private final ModulePath module;

    ResourceLeads(PlanView view, ModulePath module) {
        this.view = view;
        this.module = module;
    }

    Lead lead(Reference.Resource reference) {
        List<String> attribute = Member.names(reference.attribute());
        Instances.Declared resource =
                new Instances.Declared(module, reference.mode(), reference.type(), reference.name());
        boolean everything = view.isComplete()
                && view.declaration(address(reference, InstanceKey.NONE)).isPresent();
        if (reference.key() == InstanceKey.UNDECIDED) {
            return new Lead.Found(all(reference, view.instances().of(resource), everything));
        }
        return view.instances()
                .of(resource, reference.key())
                .map(shown -> passedOn(reference, shown)
                        .orElseGet(() -> new Lead.Found(Finding.of(List.of(shown), attribute, true))))
                .orElseGet(() -> new Lead.Found(named(reference, everything)));
    }

    /** All instances; where the plan may not show all, an undecided one stands for the others. */
    private Finding all(Reference.Resource reference, Collection<Address> shown, boolean everything) {
        Finding seen = Finding.of(shown, List.of(), true);
        boolean single = shown.size() == 1 && shown.iterator().next().key() == InstanceKey.NONE;
        if (everything || single) {
            return seen;
        }
        Finding others = Finding.of(List.of(address(reference, InstanceKey.UNDECIDED)), List.of(), false);
        return shown.isEmpty() ? others : Findings.either(List.of(seen, others), Integer.MAX_VALUE);
    }

    /**
     * An instance that the plan does not show. Where it shows everything, an index beyond the instances can only stand in a branch that
     * is not taken; a resource that is not repeated must be there, so the plan leaves it out after all.
     */
    private Finding named(Reference.Resource reference, boolean everything) {
        List<String> attribute = Member.names(reference.attribute());
        Finding named = Finding.of(List.of(address(reference, reference.key())), attribute, false);
        if (!everything) {
            return named;
        }
        return reference.key() == InstanceKey.NONE && view.instances().shows(module) ? named.orNone() : Finding.VALUE;
    }

    /** The built-in {@code terraform_data} gives its input on as its output. Where the plan knows the input, its value tells more. */
    private Optional<Lead> passedOn(Reference.Resource reference, Address shown) {
        boolean output = reference.mode() == Mode.MANAGED
                && reference.type().equals("terraform_data")
                && reference.attribute().stream().map(Member::name).findFirst().equals(Optional.of("output"));
        boolean hidden = view.after(shown)
                .filter(values -> PlanView.hasUnknown(values.get("input")))
                .isPresent();
        return output && hidden
                ? view.declaration(shown).flatMap(config -> input(config, reference))
                : Optional.empty();
    }

    private Optional<Lead> input(ResourceConfig config, Reference.Resource reference) {
        if (!(config.expressions().entries().get("input") instanceof ConfigNode.Expression input)) {
            return Optional.empty();
        }
        Question next = new Question(module, config.forEach(), input);
        Hop hop = new Hop(PlanView.in(module, reference.text()), "the same as its input, set to " + view.says(input));
        List<Member> rest =
                reference.attribute().subList(1, reference.attribute().size());
        return Optional.of(new Lead.Follow(List.of(new Lead.Branch(next, hop)), rest));
    }

    private Address address(Reference.Resource reference, InstanceKey key) {
        return Address.of(module, reference.mode(), reference.type(), reference.name(), key);
    }
}
