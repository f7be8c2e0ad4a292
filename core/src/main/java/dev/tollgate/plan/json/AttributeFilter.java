package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which top-level attributes of one resource are kept. */
interface AttributeFilter {
    /** All of them: the type is not known yet. */
    AttributeFilter ALL = new AttributeFilter() {
        @Override
        public boolean wants(String attribute) {
            return true;
        }
    };

    /** True when this attribute is kept. */
    boolean wants(String attribute);

    /** The entries that are kept, of attributes read in full because the type was not known yet. */
    default <T> Map<String, T> kept(Map<String, T> entries) {
        Map<String, T> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(attribute -> !wants(attribute));
        return kept;
    }

    /** The attributes that are kept, of a resource's values. */
    default Value kept(Value values) {
        return values instanceof Value.Mapping mapping ? new Value.Mapping(kept(mapping.entries())) : values;
    }

    /** What an interest wants of one type. */
    record OfType(Interest interest, Mode mode, String type) implements AttributeFilter {
        @Override
        public boolean wants(String attribute) {
            return interest.wants(mode, type, attribute);
        }
    }
}
