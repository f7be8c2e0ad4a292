package dev.tollgate.plan.json;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/** Which types matter, and what of them; asked of an {@link Interest} once for each type. */
final class RelevantTypes {
    private final Interest interest;
    private final Map<Mode, Map<String, RelevantType>> types = new EnumMap<>(Mode.class);

    private final AddressMatcher addresses = new AddressMatcher();

    RelevantTypes(Interest interest) {
        this.interest = interest;
        for (Mode mode : Mode.values()) {
            types.put(mode, new HashMap<>());
        }
    }

    /**
     * What matters of one type.
     *
     * @param wanted true when its resources are kept
     * @param lookedUp true when they matter only where another refers to them
     * @param attributes which attributes are kept
     */
    record RelevantType(boolean wanted, boolean lookedUp, AttributeFilter attributes) {}

    /** What matters of a type. */
    RelevantType of(Mode mode, String type) {
        Map<String, RelevantType> ofMode = types.getOrDefault(mode, Map.of());
        RelevantType known = ofMode.get(type);
        if (known == null) {
            known = new RelevantType(
                    interest.wants(mode, type), interest.looksUp(mode, type), AttributeFilter.of(interest, mode, type));
            ofMode.put(type, known);
        }
        return known;
    }

    AddressMatcher addresses() {
        return addresses;
    }
}
