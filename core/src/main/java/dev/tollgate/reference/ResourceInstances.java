package dev.tollgate.reference;

import dev.tollgate.plan.Address;
import dev.tollgate.plan.DataResource;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlannedResources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The resource instances on the side after, and the module instances that they show. */
final class ResourceInstances {
    private final PlannedResources planned;
    private final Map<Declared, List<Address>> data = new HashMap<>();
    private final Map<Declared, Map<InstanceKey, Address>> resources = new HashMap<>();
    private final Map<ModulePath, Map<String, Set<InstanceKey>>> calls = new HashMap<>();
    private final Set<ModulePath> modules = new HashSet<>();
    private final Set<List<String>> neverEmpty = new HashSet<>();

    /** A resource block in one module instance. */
    record Declared(ModulePath module, Mode mode, String type, String name) {}

    ResourceInstances(Plan plan) {
        planned = plan.resources();
        Map<String, Map.Entry<ModulePath, Boolean>> inOrder = new TreeMap<>();
        planned.modules().entrySet().forEach(module -> inOrder.put(module.getKey() + ".", module));
        inOrder.values().forEach(module -> addModule(module.getKey(), module.getValue()));
        for (DataResource resource : plan.data()) {
            Address address = resource.address();
            data.computeIfAbsent(
                            new Declared(address.module(), address.mode(), address.type(), address.name()),
                            key -> new ArrayList<>())
                    .add(address);
            addModule(address.module(), address.key() == InstanceKey.NONE);
        }
    }

    /** The instances of a resource, in the order of the plan. */
    Collection<Address> of(Declared resource) {
        return shown(resource).values();
    }

    /** The instance of a resource that a reference with this key names. */
    Optional<Address> of(Declared resource, InstanceKey key) {
        Map<InstanceKey, Address> instances = shown(resource);
        return Optional.ofNullable(instances.get(inUse(key, instances::containsKey)));
    }

    /** The keys of the instances of a module call that have resources, in the order of the plan. */
    Set<InstanceKey> keys(ModulePath parent, String call) {
        return calls.getOrDefault(parent, Map.of()).getOrDefault(call, Set.of());
    }

    /** The instance of a module call that a reference with this key names. */
    ModulePath child(ModulePath parent, String call, InstanceKey key) {
        return parent.child(call, inUse(key, keys(parent, call)::contains));
    }

    /** True when something in a module instance is in the plan, or below it; always true of the root module. */
    boolean shows(ModulePath module) {
        return module.isRoot() || modules.contains(module);
    }

    /**
     * True when every instance of the module that these calls lead to has resources and so shows in a complete plan: one of them has a
     * resource that is not repeated.
     */
    boolean allShow(List<String> path) {
        return neverEmpty.contains(path);
    }

    private Map<InstanceKey, Address> shown(Declared resource) {
        return resources.computeIfAbsent(resource, this::find);
    }

    private Map<InstanceKey, Address> find(Declared resource) {
        Map<InstanceKey, Address> shown = new LinkedHashMap<>();
        planned.instances(resource.module(), resource.mode(), resource.type(), resource.name())
                .forEach(address -> shown.put(address.key(), address));
        data.getOrDefault(resource, List.of()).forEach(address -> shown.put(address.key(), address));
        return shown;
    }

    private void addModule(ModulePath path, boolean unkeyed) {
        addModule(path);
        ModulePath module = path;
        InstanceKey key = unkeyed ? InstanceKey.NONE : InstanceKey.UNDECIDED;
        while (key == InstanceKey.NONE && neverEmpty.add(module.calls()) && !module.isRoot()) {
            key = last(module).key();
            module = module.parent();
        }
    }

    private void addModule(ModulePath path) {
        ModulePath module = path;
        while (!module.isRoot() && modules.add(module)) {
            ModulePath.Step step = last(module);
            calls.computeIfAbsent(module.parent(), key -> new HashMap<>())
                    .computeIfAbsent(step.call(), key -> new LinkedHashSet<>())
                    .add(step.key());
            module = module.parent();
        }
    }

    /** The key as the instances have it: a reference may write {@code ["0"]} for {@code [0]} and the other way round. */
    private static InstanceKey inUse(InstanceKey written, Predicate<InstanceKey> used) {
        if (used.test(written)) {
            return written;
        }
        InstanceKey other = written.fold(
                () -> written,
                index -> new InstanceKey.Key(Long.toString(index)),
                key -> key.matches("0|[1-9]\\d{0,17}") ? new InstanceKey.Index(Long.parseLong(key)) : written,
                () -> written);
        return used.test(other) ? other : written;
    }

    private static ModulePath.Step last(ModulePath module) {
        return module.steps().get(module.steps().size() - 1);
    }
}
