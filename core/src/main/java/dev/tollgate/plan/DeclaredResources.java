package dev.tollgate.plan;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The resources that a module declares, by their address in it. Those that are only looked up are packed, as {@link Neighbours} are. */
public final class DeclaredResources extends AbstractMap<String, ResourceConfig> {
    private final Map<String, ResourceConfig> open = new HashMap<>();
    private final PackedConfigs packed;
    private final HashChains places = new HashChains();
    private int size;

    /** What the block of a resource gives. */
    public interface Expressions {
        /** Writes the expressions of the block, then those of {@code count} and {@code for_each}. */
        void writeTo(ExpressionWriter out);
    }

    /** The resources of one module. */
    public DeclaredResources(PackedConfigs packed) {
        this.packed = packed;
    }

    /**
     * Adds a resource.
     *
     * @param pack true to keep it packed
     * @return false, with nothing added, when the module has one with the same address
     */
    public boolean add(ResourceConfig resource, boolean pack) {
        String id = resource.id();
        if (get(id) != null) {
            return false;
        }
        if (pack) {
            places.add(id.hashCode(), packed.add(resource));
        } else {
            open.put(id, resource);
        }
        size++;
        return true;
    }

    /**
     * Adds a managed resource, packed.
     *
     * @return false, with nothing added, when the module has one with the same address, or may have
     */
    public boolean add(String type, String name, String providerKey, Expressions expressions) {
        String id = type + "." + name;
        if (open.containsKey(id) || places.first(id.hashCode()) >= 0) {
            return false;
        }
        places.add(id.hashCode(), packed.add(type, name, providerKey, expressions));
        size++;
        return true;
    }

    @Override
    public @Nullable ResourceConfig get(@Nullable Object id) {
        ResourceConfig known = open.get(id);
        if (known != null || id == null) {
            return known;
        }
        for (int at = places.first(id.hashCode()); at >= 0; at = places.after(at)) {
            ResourceConfig resource = packed.at(places.value(at));
            if (resource.id().equals(id)) {
                return resource;
            }
        }
        return null;
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<String, ResourceConfig>> entrySet() {
        Set<Entry<String, ResourceConfig>> entries = new HashSet<>(open.entrySet());
        for (int at = 0; at < places.size(); at++) {
            ResourceConfig resource = packed.at(places.value(at));
            entries.add(Map.entry(resource.id(), resource));
        }
        return entries;
    }
}
