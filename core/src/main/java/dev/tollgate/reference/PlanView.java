package dev.tollgate.reference;

import static java.util.stream.Collectors.joining;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.ConfigNode;
import dev.tollgate.plan.ModuleCall;
import dev.tollgate.plan.ModuleConfig;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The plan as the resolver looks at it: what is declared, what the plan shows, and whether it shows everything. */
final class PlanView {
    private final Plan plan;
    private final ResourceInstances instances;
    private final ReferenceParser references;
    private final boolean complete;
    private final Map<Address, Value> read = new HashMap<>();

    PlanView(Plan plan) {
        this.plan = plan;
        instances = new ResourceInstances(plan);
        references = new ReferenceParser(!plan.header().formatVersion().startsWith("0."));
        complete = isComplete(plan);
        plan.data().forEach(data -> read.put(data.address(), data.values()));
    }

    Plan plan() {
        return plan;
    }

    ResourceInstances instances() {
        return instances;
    }

    /** True when every instance of every resource that is declared is in the plan. */
    boolean isComplete() {
        return complete;
    }

    /** The change of the current object at an address. */
    Optional<ResourceChange> change(Address address) {
        return plan.resources().at(address);
    }

    /** The attributes of a resource instance on the side after; a data source's as they were read. */
    Optional<Value> after(Address address) {
        return change(address).map(ResourceChange::after).or(() -> Optional.ofNullable(read.get(address)));
    }

    Optional<ModuleConfig> module(ModulePath module) {
        return plan.configuration().module(module.calls());
    }

    /** The call that a module instance is made by; empty for the root module and where the configuration has no such call. */
    Optional<ModuleCall> call(ModulePath module) {
        if (module.isRoot()) {
            return Optional.empty();
        }
        String name = module.steps().get(module.steps().size() - 1).call();
        return module(module.parent()).map(parent -> parent.calls().get(name));
    }

    /** The resource block of an instance. */
    Optional<ResourceConfig> declaration(Address address) {
        String id = ResourceConfig.id(address.mode(), address.type(), address.name());
        return module(address.module()).map(module -> module.resources().get(id));
    }

    List<ExpressionReference> references(ConfigNode.Expression expression) {
        return references.read(expression.references());
    }

    /** What an expression refers to, in words. */
    String says(ConfigNode.Expression expression) {
        if (expression.constant() != null) {
            return "a constant";
        }
        String texts =
                references(expression).stream().map(ExpressionReference::text).collect(joining(", "));
        return texts.isEmpty() ? "a constant" : texts;
    }

    /** A name in a module instance, in words. */
    static String in(ModulePath module, String name) {
        return module.isRoot() ? name : name + " of " + module;
    }

    /** True when a value, or a part of it, is not known until apply. */
    static boolean hasUnknown(Value value) {
        if (value instanceof Value.Mapping mapping) {
            return mapping.entries().values().stream().anyMatch(PlanView::hasUnknown);
        }
        return value.isUnknown() || value.items().stream().anyMatch(PlanView::hasUnknown);
    }

    /** A refresh-only plan has no changes at all, though resources are declared. */
    private static boolean isComplete(Plan plan) {
        boolean deferred = plan.changes().stream().anyMatch(change -> change.deferred() != null);
        boolean nothing = plan.resources().size() + plan.skipped().managedAfter() == 0;
        return plan.header().complete() && !plan.header().errored() && !deferred && !nothing;
    }
}
