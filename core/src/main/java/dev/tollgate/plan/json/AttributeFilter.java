package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which top-level attributes of one resource are kept. */
interface AttributeFilter {
    /** All of them: the type is not known yet. */
    AttributeFilter ALL = new AttributeFilter() {
        @Override
        public boolean wants(String attribute) {
            return true;
        }
    };

    /** The attributes that are kept, where they can be listed. */
    default @Nullable Names names() {
        return null;
    }

    /** True when this attribute is kept. */
    boolean wants(String attribute);

    /** The entries that are kept, of attributes read in full because the type was not known yet. */
    default <T> Map<String, T> kept(Map<String, T> entries) {
        if (wantsAll(entries.keySet())) {
            return entries;
        }
        Map<String, T> kept = new LinkedHashMap<>(entries);
        kept.keySet().removeIf(attribute -> !wants(attribute));
        return kept;
    }

    private boolean wantsAll(Set<String> attributes) {
        for (String attribute : attributes) {
            if (!wants(attribute)) {
                return false;
            }
        }
        return true;
    }

    /** The attributes that are kept, of a resource's values. */
    default Value kept(Value values) {
        if (!(values instanceof Value.Mapping mapping)) {
            return values;
        }
        Map<String, Value> kept = kept(mapping.entries());
        return kept.size() == mapping.entries().size() ? values : new Value.Mapping(kept);
    }

    /** What an interest wants of one type. */
    record OfType(Set<String> wanted, Names names) implements AttributeFilter {
        @Override
        public boolean wants(String attribute) {
            return wanted.contains(attribute);
        }
    }

    /** What an interest that cannot list it wants of one type. */
    record Asked(Interest interest, Mode mode, String type) implements AttributeFilter {
        @Override
        public boolean wants(String attribute) {
            return interest.wants(mode, type, attribute);
        }
    }
}
