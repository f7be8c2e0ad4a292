package dev.tollgate.wiring;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.ResourceChange;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The resource instances on the side after, and the module instances that they show. Built once, in one pass over the plan. */
final class Instances {
    private final Map<Declared, Set<Address>> resources = new HashMap<>();
    private final Map<ModulePath, Map<String, Set<InstanceKey>>> modules = new HashMap<>();
    private final Set<ModulePath> known = new HashSet<>();
    private final Set<List<String>> neverEmpty = new HashSet<>();

    /** A resource block in one module instance. */
    record Declared(ModulePath module, Mode mode, String type, String name) {}

    Instances(Plan plan) {
        for (ResourceChange change : plan.changes()) {
            if (change.action().hasAfter() && !change.isDeposed()) {
                add(change.address());
            }
        }
        for (DataResource data : plan.data()) {
            add(data.address());
        }
    }

    /** The instances of a resource, in the order of the plan. */
    Set<Address> of(Declared resource) {
        return resources.getOrDefault(resource, Set.of());
    }

    /** The keys of the instances of a module call that have resources, in the order of the plan. */
    Set<InstanceKey> of(ModulePath parent, String call) {
        return modules.getOrDefault(parent, Map.of()).getOrDefault(call, Set.of());
    }

    /** True when something in a module instance is in the plan, or below it; always true of the root module. */
    boolean shows(ModulePath module) {
        return module.isRoot() || known.contains(module);
    }

    /**
     * True when every instance of the module that these calls lead to has resources and so shows in a complete plan: one of them has a
     * resource that is not repeated.
     */
    boolean allShow(List<String> calls) {
        return neverEmpty.contains(calls);
    }

    private void add(Address address) {
        Declared declared = new Declared(address.module(), address.mode(), address.type(), address.name());
        resources.computeIfAbsent(declared, key -> new LinkedHashSet<>()).add(address);
        addModule(address.module());
        ModulePath module = address.module();
        InstanceKey key = address.key();
        while (key == InstanceKey.NONE && neverEmpty.add(module.calls()) && !module.isRoot()) {
            key = last(module).key();
            module = module.parent();
        }
    }

    private void addModule(ModulePath path) {
        ModulePath module = path;
        while (!module.isRoot() && known.add(module)) {
            ModulePath.Step step = last(module);
            modules.computeIfAbsent(module.parent(), key -> new HashMap<>())
                    .computeIfAbsent(step.call(), key -> new LinkedHashSet<>())
                    .add(step.key());
            module = module.parent();
        }
    }

    private static ModulePath.Step last(ModulePath module) {
        return module.steps().get(module.steps().size() - 1);
    }
}
