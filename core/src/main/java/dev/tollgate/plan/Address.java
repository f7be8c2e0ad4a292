package dev.tollgate.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The address of one resource instance.
 *
 * @param text the address as the plan writes it: what people see, and the identity together with a deposed key
 * @param module the module instance it is in
 * @param mode managed, data or ephemeral
 * @param type the resource type, for example {@code alicloud_api_gateway_instance}
 * @param name the name in the configuration
 * @param key which of its repetitions
 */
public record Address(String text, ModulePath module, Mode mode, String type, String name, InstanceKey key) {
    /** Words that stand before a type or a call and are therefore no types. */
    private static final Set<String> RESERVED = Set.of("module", "data", "ephemeral");

    /** Checks that nothing is null. */
    public Address {
        requireNonNull(text, "text is null");
        requireNonNull(module, "module is null");
        requireNonNull(mode, "mode is null");
        requireNonNull(type, "type is null");
        requireNonNull(name, "name is null");
        requireNonNull(key, "key is null");
    }

    /** The address of these parts, written as Terraform writes it. */
    public static Address of(ModulePath module, Mode mode, String type, String name, InstanceKey key) {
        String inModule = module.isRoot() ? "" : module + ".";
        String prefix = switch (mode) {
            case MANAGED -> "";
            case DATA -> "data.";
            case EPHEMERAL -> "ephemeral.";
        };
        return new Address(inModule + prefix + type + "." + name + key, module, mode, type, name, key);
    }

    /** The address that the text writes, with any legal key; empty when it is none. */
    public static Optional<Address> parse(String text) {
        List<AddressSyntax.Part> parts = AddressSyntax.parts(text);
        if (parts == null || parts.size() < 2) {
            return Optional.empty();
        }
        int last = parts.size() - 1;
        Mode mode = mode(parts, last);
        int resource = mode == Mode.MANAGED ? last - 1 : last - 2;
        AddressSyntax.Part type = parts.get(last - 1);
        if (type.key() != InstanceKey.NONE || RESERVED.contains(type.name())) {
            return Optional.empty();
        }
        Optional<ModulePath> module = ModulePath.of(parts.subList(0, resource));
        if (module.isEmpty()) {
            return Optional.empty();
        }
        AddressSyntax.Part name = parts.get(last);
        return Optional.of(new Address(text, module.get(), mode, type.name(), name.name(), name.key()));
    }

    /** The address without its key: the resource as the configuration declares it, in its module instance. */
    public String resourceText() {
        return of(module, mode, type, name, InstanceKey.NONE).text();
    }

    /** The text holds the rest, so that hashing it suffices. */
    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }

    private static Mode mode(List<AddressSyntax.Part> parts, int last) {
        boolean odd = parts.size() % 2 != 0;
        String before = odd ? parts.get(last - 2).name() : "";
        return switch (before) {
            case "data" -> Mode.DATA;
            case "ephemeral" -> Mode.EPHEMERAL;
            default -> Mode.MANAGED;
        };
    }
}
