package dev.tollgate.wiring;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a reference to a resource leads, in one module instance. */
final class ResourceLeads {
    private final Scene scene;
    private final ModulePath module;

    ResourceLeads(Scene scene, ModulePath module) {
        this.scene = scene;
        this.module = module;
    }

    Lead lead(Reference.Resource reference) {
        Set<Address> shown = new LinkedHashSet<>(scene.instances()
                .of(new Instances.Declared(module, reference.mode(), reference.type(), reference.name())));
        boolean single = shown.stream().anyMatch(address -> address.key() == InstanceKey.NONE);
        boolean everything =
                scene.isComplete() && scene.declaration(unkeyed(reference)).isPresent();
        if (reference.key() == InstanceKey.UNDECIDED) {
            return new Lead.Found(all(reference, shown, single || everything));
        }
        shown.removeIf(address -> !address.key().matches(reference.key()));
        if (shown.isEmpty()) {
            return new Lead.Found(named(reference, everything));
        }
        return passedOn(reference, shown)
                .orElseGet(() -> new Lead.Found(Finding.of(shown, reference.attribute(), true)));
    }

    /** All instances; where the plan may not show all, an undecided one stands for the others. */
    private Finding all(Reference.Resource reference, Set<Address> shown, boolean everything) {
        Finding seen = Finding.of(shown, reference.attribute(), true);
        if (everything) {
            return seen;
        }
        Finding others = Finding.of(List.of(address(reference, InstanceKey.UNDECIDED)), reference.attribute(), false);
        return shown.isEmpty() ? others : Finding.either(List.of(seen, others), Integer.MAX_VALUE);
    }

    /**
     * An instance that the plan does not show. Where it shows everything, an index beyond the instances can only stand in a branch that
     * is not taken; a resource that is not repeated must be there, so the plan leaves it out after all.
     */
    private Finding named(Reference.Resource reference, boolean everything) {
        Finding named = Finding.of(List.of(address(reference, reference.key())), reference.attribute(), false);
        if (!everything) {
            return named;
        }
        return reference.key() == InstanceKey.NONE && scene.instances().shows(module) ? named.orNone() : Finding.VALUE;
    }

    /** The built-in {@code terraform_data} gives its input on as its output. Where the plan knows the input, its value tells more. */
    private Optional<Lead> passedOn(Reference.Resource reference, Set<Address> shown) {
        boolean output = reference.mode() == Mode.MANAGED
                && reference.type().equals("terraform_data")
                && reference.attribute().stream().findFirst().equals(Optional.of("output"));
        if (!output || !shown.stream().allMatch(this::isInputUnknown)) {
            return Optional.empty();
        }
        return scene.declaration(unkeyed(reference)).flatMap(config -> input(config, reference));
    }

    private Optional<Lead> input(ResourceConfig config, Reference.Resource reference) {
        if (!(config.expressions().entries().get("input") instanceof ConfigNode.Expression input)) {
            return Optional.empty();
        }
        Question next = new Question(module, config.forEach(), input);
        Hop hop = new Hop(Scene.in(module, reference.text()), "the same as its input, set to " + scene.says(input));
        List<String> rest =
                reference.attribute().subList(1, reference.attribute().size());
        return Optional.of(new Lead.Follow(List.of(new Lead.Branch(next, hop)), rest));
    }

    private boolean isInputUnknown(Address address) {
        return scene.change(address)
                .map(change -> hasUnknown(change.after().get("input")))
                .orElse(false);
    }

    private static boolean hasUnknown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().values().stream().anyMatch(ResourceLeads::hasUnknown);
        }
        return value.isUnknown() || value.items().stream().anyMatch(ResourceLeads::hasUnknown);
    }

    private Address unkeyed(Reference.Resource reference) {
        return address(reference, InstanceKey.NONE);
    }

    private Address address(Reference.Resource reference, InstanceKey key) {
        return Address.of(module, reference.mode(), reference.type(), reference.name(), key);
    }
}
