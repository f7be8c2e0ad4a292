package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The resources that a module declares, by {@link ResourceConfig#id()}. Most are parsed only when somebody asks for them. */
public final class DeclaredResources extends AbstractMap<String, ResourceConfig> {
    private final Map<String, ResourceConfig> parsed = new HashMap<>();
    private final HashIndex kept = new HashIndex();
    private final IntFunction<ResourceConfig> source;

    /**
     * No resources yet.
     *
     * @param source what shows a resource that is kept at a place
     */
    public DeclaredResources(IntFunction<ResourceConfig> source) {
        this.source = source;
    }

    /** Adds a resource. False, with nothing added, when there is one of the same id. */
    public boolean add(ResourceConfig resource) {
        return get(resource.id()) == null && parsed.put(resource.id(), resource) == null;
    }

    /**
     * Adds the resource that is kept at a place, of a type that is never added otherwise. False, with nothing added, when there is one of
     * the same id.
     *
     * @param hash the hash code of its id
     */
    public boolean add(int hash, int place) {
        boolean isNew = kept.first(hash) < 0 || get(source.apply(place).id()) == null;
        if (isNew) {
            kept.add(hash, place);
        }
        return isNew;
    }

    @Override
    public @Nullable ResourceConfig get(@Nullable Object id) {
        ResourceConfig known = parsed.get(id);
        int entry = known != null || id == null ? -1 : kept.first(id.hashCode());
        while (entry >= 0 && known == null) {
            ResourceConfig resource = source.apply(kept.value(entry));
            known = resource.id().equals(id) ? resource : null;
            entry = kept.after(entry);
        }
        return known;
    }

    @Override
    public boolean containsKey(@Nullable Object id) {
        return get(id) != null;
    }

    @Override
    public int size() {
        return parsed.size() + kept.size();
    }

    @Override
    public Set<Entry<String, ResourceConfig>> entrySet() {
        Set<Entry<String, ResourceConfig>> entries = new HashSet<>(parsed.entrySet());
        for (int entry = 0; entry < kept.size(); entry++) {
            ResourceConfig resource = requireNonNull(source.apply(kept.value(entry)));
            entries.add(Map.entry(resource.id(), resource));
        }
        return entries;
    }
}
