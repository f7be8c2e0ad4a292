package dev.tollgate.gateway;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * What the gateway's estate is made of: the types and attributes that a reader of plans must keep. Remembers its answers, so an object of
 * this class is for one thread.
 */
public final class GatewayInterest implements Interest {
    private static final String PRODUCT = "alicloud_api_gateway_";

    private final InterestTable table;
    private final UnpricedTypes unpriced = new UnpricedTypes();
    private final BiFunction<Mode, String, Set<String>> others;
    private final Map<Mode, Map<String, Set<String>>> kept = new EnumMap<>(Mode.class);

    private GatewayInterest(InterestTable table, BiFunction<Mode, String, Set<String>> others) {
        this.table = table;
        this.others = others;
    }

    /**
     * What the table that is part of the program says, and more.
     *
     * @param others attributes that somebody else must find in a plan, by mode and type; none when a type does not matter to them
     */
    public static GatewayInterest and(BiFunction<Mode, String, Set<String>> others) {
        return new GatewayInterest(InterestTable.bundled(), others);
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

    /** True for types that reports do not list. */
    @Override
    public boolean looksUp(Mode mode, String type) {
        return mode == Mode.MANAGED
                && !type.startsWith(PRODUCT)
                && unpriced.find(type).isEmpty();
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
        Set<String> attributes = new HashSet<>(table.attributes(mode, type));
        attributes.addAll(others.apply(mode, type));
        return Set.copyOf(attributes);
    }
}
