package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which resource an entry is about, gathered from its members in any order. As Terraform orders them, mode and type come before the bulk
 * of the entry, which can then be skipped; where keys are sorted they come last, but the address comes first and tells them too.
 */
final class Identity {
    /** What still matters of an entry that nobody is interested in: whatever could contradict that. */
    private static final Names CONTRADICTING = Names.of("address", "mode", "type", "change");

    private final JsonCursor json;
    private final Interest interest;
    private Attention attention = Attention.UNDECIDED;
    private @Nullable String text;
    private @Nullable Address parsed;
    private @Nullable String moduleAddress;
    private @Nullable Mode mode;
    private boolean otherMode;
    private @Nullable String type;
    private @Nullable String name;
    private @Nullable InstanceKey index;
    private boolean indexUnknown;
    private @Nullable AttributeFilter wanted;

    Identity(JsonCursor json, Interest interest) {
        this.json = json;
        this.interest = interest;
    }

    /** The names that identify a resource, and others. */
    static Names namesAnd(String... others) {
        List<String> names =
                new ArrayList<>(List.of("address", "mode", "type", "name", "module_address", "index", "index_unknown"));
        names.addAll(List.of(others));
        return Names.of(names);
    }

    /** Reads the member if it is one of those that identify a resource. False, with nothing read, if it is not. */
    boolean take(String member) throws IOException {
        switch (member) {
            case "address" -> text = json.text(member);
            case "mode" -> takeMode();
            case "type" -> takeType();
            default -> {
                return attention != Attention.SKIP && takeInstance(member);
            }
        }
        attention = decided();
        return true;
    }

    /** Lets what need not be looked at be left out, once nobody turns out to be interested. */
    void narrow(Members members) {
        if (attention == Attention.SKIP) {
            members.only(CONTRADICTING);
        }
    }

    /** Whether somebody is interested in this resource, as far as that can be said yet. */
    Attention attention() {
        if (attention == Attention.UNDECIDED) {
            parseText();
            attention = decided();
        }
        return attention;
    }

    /** Which attributes of this resource are wanted; all of them as long as its type is not known. */
    AttributeFilter wanted() {
        if (wanted == null && mode != null && type != null) {
            wanted = json.filter(interest, mode, type);
        }
        return wanted == null ? AttributeFilter.ALL : wanted;
    }

    /** True when it matters only where other resources refer to it. */
    boolean isLookedUp() {
        return mode != null && type != null && interest.looksUp(mode, type);
    }

    /** Its mode; null when not known yet, and for a mode that this version does not know. */
    @Nullable
    Mode mode() {
        return otherMode ? null : mode;
    }

    /** The address, once all members are read. */
    Address address() {
        parseText();
        if (mode == null || type == null || name == null) {
            throw json.problem(PlanProblem.PLAN_MALFORMED, "a resource without address, or mode, type and name");
        }
        String sameType = json.canonical(type);
        String sameName = json.canonical(name);
        return text == null
                ? Address.of(module(), mode, sameType, sameName, key())
                : new Address(text, module(), mode, sameType, sameName, key());
    }

    private ModulePath module() {
        if (parsed != null) {
            return json.canonical(parsed.module());
        }
        return ModulePath.parse(moduleAddress == null ? "" : moduleAddress)
                .map(json::canonical)
                .orElseThrow(() -> json.problem(PlanProblem.PLAN_MALFORMED, "module_address is no module address"));
    }

    private InstanceKey key() {
        if (indexUnknown) {
            return InstanceKey.UNDECIDED;
        }
        if (index != null) {
            return index;
        }
        return parsed == null ? InstanceKey.NONE : parsed.key();
    }

    private Attention decided() {
        if (otherMode) {
            return Attention.SKIP;
        }
        if (mode == null || type == null) {
            return Attention.UNDECIDED;
        }
        return interest.wants(mode, type) ? Attention.KEEP : Attention.SKIP;
    }

    /** Parsing is put off until it is needed: of most entries, mode and type are all that is. */
    private void parseText() {
        Address address = parsed == null && text != null ? Address.parse(text).orElse(null) : null;
        if (address != null) {
            parsed = address;
            mode = agreed(mode, address.mode());
            type = agreed(type, address.type());
            name = agreed(name, address.name());
        }
    }

    private void takeMode() throws IOException {
        String word = json.text("mode", "managed");
        if (word != null) {
            Mode found = mode(word);
            otherMode = found == null;
            mode = found == null ? mode : agreed(mode, found);
        }
    }

    private static @Nullable Mode mode(String word) {
        return switch (word) {
            case "managed" -> Mode.MANAGED;
            case "data" -> Mode.DATA;
            case "ephemeral" -> Mode.EPHEMERAL;
            default -> null;
        };
    }

    private void takeType() throws IOException {
        String found = json.word("type");
        type = found == null ? type : agreed(type, found);
    }

    private boolean takeInstance(String member) throws IOException {
        switch (member) {
            case "name" -> takeName();
            case "module_address" -> moduleAddress = json.text(member);
            case "index" -> takeIndex();
            case "index_unknown" -> indexUnknown = Boolean.TRUE.equals(json.bool(member));
            default -> {
                return false;
            }
        }
        return true;
    }

    private void takeName() throws IOException {
        String found = json.text("name", name);
        name = found == null ? name : agreed(name, found);
    }

    /** The key itself, without the quoting that addresses have and that changed with Terraform 1.3. */
    private void takeIndex() throws IOException {
        if (json.token() == JsonToken.VALUE_STRING) {
            index = new InstanceKey.Key(json.string());
        } else if (json.token() == JsonToken.VALUE_NUMBER_INT && json.numberLength() <= 18) {
            index = new InstanceKey.Index(Long.parseLong(json.string()));
        } else {
            json.skip();
        }
    }

    /** What was skipped because of one member must not turn out to be wanted because of another. */
    private <T> T agreed(@Nullable T known, T found) {
        if (known != null && !known.equals(found)) {
            throw json.problem(PlanProblem.PLAN_MALFORMED, "a resource whose address and mode, type or name disagree");
        }
        return found;
    }
}
