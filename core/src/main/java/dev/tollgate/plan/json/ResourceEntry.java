package dev.tollgate.plan.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import dev.tollgate.plan.PlannedResources;
import dev.tollgate.plan.ResourceConfig;
import dev.tollgate.plan.json.RelevantTypes.RelevantType;
import java.io.IOException;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** One resource wherever a plan lists resources: which one it is, as its members say in any order and without contradiction. */
final class ResourceEntry extends EntryMembers {
    private final RelevantTypes types;
    private @Nullable Mode mode;
    private boolean otherMode;
    private @Nullable String type;
    private @Nullable String name;
    private @Nullable Address parsed;
    private boolean undecided;

    /** True when the address agrees with the other members plainly; then the fields below are set. */
    private boolean plain;

    private ModulePath module = ModulePath.ROOT;
    private boolean keyed;
    private int hash;
    private int resourceHash;

    ResourceEntry(MemberTable table, SliceReader slices, RelevantTypes types, IntFunction<Place> places) {
        super(table, slices, places);
        this.types = types;
    }

    /**
     * Finds out which resource it is.
     *
     * @throws UnusableInputException when its members contradict each other, or are not what they should be
     */
    void identify() {
        String word = text(MODE);
        mode = word == null ? null : mode(word);
        otherMode = word != null && mode == null;
        type = text(TYPE);
        AddressMatcher matcher = types.addresses();
        plain = matcher.matches(table(), this, mode, type);
        if (plain) {
            module = matcher.module();
            keyed = matcher.isKeyed();
            hash = matcher.hash();
            resourceHash = matcher.resourceHash();
        } else {
            readParts();
        }
    }

    /** True when the address says plainly what the other members say, so that it alone is enough. */
    boolean isPlain() {
        return plain;
    }

    /** What matters of its type; null where it is of a mode that this version does not know. */
    @Nullable
    RelevantType relevance() {
        if (!otherMode && (mode == null || type == null)) {
            throw problem(PlanProblem.PLAN_MALFORMED, "a resource without address, or mode, type and name");
        }
        return otherMode ? null : types.of(requireNonNull(mode), requireNonNull(type));
    }

    /** Its mode; null for one that this version does not know. */
    @Nullable
    Mode mode() {
        return otherMode ? null : mode;
    }

    /** Its address. */
    Address address() {
        String text = text(ADDRESS);
        String ownName = plain ? text(NAME) : name;
        if (mode == null || type == null || ownName == null) {
            throw problem(PlanProblem.PLAN_MALFORMED, "a resource without address, or mode, type and name");
        }
        ModulePath path = plain ? module : module();
        return text == null
                ? Address.of(path, mode, type, ownName, key())
                : new Address(text, path, mode, type, ownName, key());
    }

    /** The hash code of its address in the module that declares it. */
    int declaredHash() {
        if (plain && module.isRoot() && !keyed) {
            return hash;
        }
        Address address = address();
        return ResourceConfig.id(address.mode(), address.type(), address.name()).hashCode();
    }

    /** What it is filed under. */
    PlannedResources.Filing filing(boolean deposed, boolean after) {
        if (plain) {
            return new PlannedResources.Filing(
                    requireNonNull(mode), requireNonNull(type), module, hash, resourceHash, keyed, deposed, after);
        }
        return PlannedResources.Filing.of(address(), deposed, after);
    }

    /** Reads everything that tells which resource it is, and compares it. */
    private void readParts() {
        name = text(NAME);
        text(MODULE);
        int unknown = member(INDEX_UNKNOWN);
        undecided = unknown >= 0 && read(unknown, json -> Boolean.TRUE.equals(json.bool("index_unknown")));
        String text = text(ADDRESS);
        parsed = text == null ? null : Address.parse(text).orElse(null);
        if (parsed != null) {
            mode = agreed(MODE, mode, parsed.mode());
            type = agreed(TYPE, type, parsed.type());
            name = agreed(NAME, name, parsed.name());
        }
    }

    private ModulePath module() {
        if (parsed != null) {
            return interned(parsed.module());
        }
        return ModulePath.parse(textOrEmpty(MODULE))
                .orElseThrow(() -> problem(PlanProblem.PLAN_MALFORMED, "module_address is no module address"));
    }

    /** The key itself, without the quoting that addresses have and that changed with Terraform 1.3. */
    private InstanceKey key() {
        if (undecided) {
            return InstanceKey.UNDECIDED;
        }
        int index = member(INDEX);
        InstanceKey inAddress = parsed == null ? InstanceKey.NONE : parsed.key();
        return index < 0 ? inAddress : read(index, json -> key(json, inAddress));
    }

    private static InstanceKey key(JsonCursor json, InstanceKey otherwise) throws IOException {
        if (json.token() == JsonToken.VALUE_STRING) {
            return new InstanceKey.Key(json.string());
        }
        boolean whole = json.token() == JsonToken.VALUE_NUMBER_INT && json.numberLength() <= 18;
        return whole ? new InstanceKey.Index(Long.parseLong(json.string())) : otherwise;
    }

    private static @Nullable Mode mode(String word) {
        return switch (word) {
            case "managed" -> Mode.MANAGED;
            case "data" -> Mode.DATA;
            case "ephemeral" -> Mode.EPHEMERAL;
            default -> null;
        };
    }

    /** What is left out because of one member must not turn out to be wanted because of another. */
    private <T> T agreed(int number, @Nullable T known, T found) {
        if (known != null && !known.equals(found)) {
            throw problem(
                    member(number),
                    PlanProblem.PLAN_MALFORMED,
                    "a resource whose address and mode, type or name disagree");
        }
        return found;
    }
}
