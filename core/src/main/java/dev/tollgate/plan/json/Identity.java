package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.plan.Address;
import dev.tollgate.plan.InstanceKey;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Which resource an entry is about, gathered from its members in any order. The address normally comes first and tells mode and type
 * before the bulk of the entry, which can then be skipped.
 */
final class Identity {
    private final JsonCursor json;
    private @Nullable String text;
    private @Nullable Address parsed;
    private @Nullable String moduleAddress;
    private @Nullable Mode mode;
    private @Nullable String type;
    private @Nullable String name;
    private @Nullable InstanceKey index;
    private boolean indexUnknown;
    private boolean otherMode;

    Identity(JsonCursor json) {
        this.json = json;
    }

    /** Reads the member if it is one of those that identify a resource. False, with nothing read, if it is not. */
    boolean take(String member) throws IOException {
        switch (member) {
            case "address" -> takeAddress();
            case "module_address" -> moduleAddress = json.text(member);
            case "mode" -> takeMode();
            case "type" -> type = json.text(member, parsed == null ? null : parsed.type());
            case "name" -> name = json.text(member, parsed == null ? null : parsed.name());
            case "index" -> takeIndex();
            case "index_unknown" -> indexUnknown = Boolean.TRUE.equals(json.bool(member));
            default -> {
                return false;
            }
        }
        checkAgreement();
        return true;
    }

    /** What was skipped because of the one must not turn out to be wanted because of the other. */
    private void checkAgreement() {
        boolean agree = parsed == null
                || ((mode == null || mode == parsed.mode())
                        && (type == null || type.equals(parsed.type()))
                        && (name == null || name.equals(parsed.name())));
        if (!agree) {
            throw json.problem(PlanProblem.PLAN_MALFORMED, "a resource whose address and mode, type or name disagree");
        }
    }

    /** Whether somebody is interested in this resource, as far as that can be said yet. */
    Attention attention(Interest interest) {
        if (otherMode) {
            return Attention.SKIP;
        }
        Mode itsMode = mode();
        String itsType = type();
        if (itsMode == null || itsType == null) {
            return Attention.UNDECIDED;
        }
        return interest.wants(itsMode, itsType) ? Attention.KEEP : Attention.SKIP;
    }

    /** Which attributes of this resource are wanted; all of them as long as its type is not known. */
    AttributeFilter wanted(Interest interest) {
        Mode itsMode = mode();
        String itsType = type();
        return itsMode == null || itsType == null
                ? AttributeFilter.ALL
                : new AttributeFilter.OfType(interest, itsMode, itsType);
    }

    /** Its mode; null when not known yet, and for a mode that this version does not know. */
    @Nullable
    Mode mode() {
        return mode == null && parsed != null && !otherMode ? parsed.mode() : mode;
    }

    private @Nullable String type() {
        return type == null && parsed != null ? parsed.type() : type;
    }

    /** The address, once all members are read. */
    Address address() {
        Mode itsMode = mode();
        String itsType = type();
        String itsName = name == null && parsed != null ? parsed.name() : name;
        if (itsMode == null || itsType == null || itsName == null) {
            throw json.problem(PlanProblem.PLAN_MALFORMED, "a resource without address, or mode, type and name");
        }
        Address address = Address.of(module(), itsMode, json.canonical(itsType), json.canonical(itsName), key());
        return text == null ? address : withText(address, text);
    }

    private static Address withText(Address address, String text) {
        return new Address(text, address.module(), address.mode(), address.type(), address.name(), address.key());
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

    private void takeAddress() throws IOException {
        text = json.text("address");
        parsed = text == null ? null : Address.parse(text).orElse(null);
    }

    private void takeMode() throws IOException {
        String word = json.text("mode", "managed");
        mode = switch (word == null ? "" : word) {
            case "managed" -> Mode.MANAGED;
            case "data" -> Mode.DATA;
            case "ephemeral" -> Mode.EPHEMERAL;
            default -> null;
        };
        otherMode = mode == null && word != null;
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
}
