package dev.tollgate.product;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * The types and attributes that a reader of plans must keep for the products. Remembers its answers, so an object of this class is for one
 * thread.
 */
public final class PlanInterest implements Interest {
    private final Products products;
    private final BiFunction<Mode, String, Set<String>> others;
    private final Map<Mode, Map<String, Set<String>>> kept = new EnumMap<>(Mode.class);

    /**
     * The attributes that the products read, and further ones.
     *
     * @param others further attributes, by mode and type; none when a type is not needed
     */
    public PlanInterest(Products products, BiFunction<Mode, String, Set<String>> others) {
        this.products = products;
        this.others = others;
    }

    @Override
    public boolean wants(Mode mode, String type) {
        return !names(mode, type).isEmpty();
    }

    @Override
    public boolean wants(Mode mode, String type, String attribute) {
        return names(mode, type).contains(attribute);
    }

    @Override
    public Set<String> attributes(Mode mode, String type) {
        return names(mode, type);
    }

    /** True for types that belong to no product. */
    @Override
    public boolean looksUp(Mode mode, String type) {
        return mode == Mode.MANAGED && products.covering(type).isEmpty();
    }

    private Set<String> names(Mode mode, String type) {
        Map<String, Set<String>> ofMode = kept.computeIfAbsent(mode, key -> new HashMap<>());
        Set<String> known = ofMode.get(type);
        if (known == null) {
            known = read(mode, type);
            ofMode.put(type, known);
        }
        return known;
    }

    private Set<String> read(Mode mode, String type) {
        Set<String> attributes = new HashSet<>(others.apply(mode, type));
        products.all().forEach(product -> attributes.addAll(product.attributes(mode, type)));
        return Set.copyOf(attributes);
    }
}
