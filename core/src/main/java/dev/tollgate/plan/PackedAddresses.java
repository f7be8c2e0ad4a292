package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Addresses of managed resources in packed records, by their parts; the modules that they are in are kept once. */
final class PackedAddresses {
    private static final int NONE = 0;
    private static final int INDEX = 1;
    private static final int KEY = 2;
    private static final int UNDECIDED = 3;

    private final List<ModulePath> modules = new ArrayList<>();
    private final Map<ModulePath, Integer> numbers = new HashMap<>();

    /** True when the address is written as Terraform writes one of these parts now, so that its text can be made again. */
    static boolean canWrite(Address address) {
        return address.mode() == Mode.MANAGED
                && of(address.module(), address.type(), address.name(), address.key())
                        .text()
                        .equals(address.text());
    }

    void write(Address address, Packing out) {
        out.word(address.type());
        out.number(numbers.computeIfAbsent(address.module(), this::added));
        out.text(address.name());
        out.number(address.key().fold(() -> NONE, index -> INDEX, key -> KEY, () -> UNDECIDED));
        out.text(address.key().fold(() -> "", Long::toString, key -> key, () -> ""));
    }

    Address read(Unpacking in) {
        String type = in.word();
        ModulePath module = modules.get(in.number());
        String name = in.text();
        int kind = in.number();
        return of(module, type, name, key(kind, in.text()));
    }

    /** Goes over an address. */
    static void skip(Unpacking in) {
        in.number();
        in.number();
        in.skipText();
        in.number();
        in.skipText();
    }

    private static Address of(ModulePath module, String type, String name, InstanceKey key) {
        return Address.of(module, Mode.MANAGED, type, name, key);
    }

    private int added(ModulePath module) {
        modules.add(module);
        return modules.size() - 1;
    }

    private static InstanceKey key(int kind, String text) {
        return switch (kind) {
            case NONE -> InstanceKey.NONE;
            case INDEX -> new InstanceKey.Index(Long.parseLong(text));
            case KEY -> new InstanceKey.Key(text);
            default -> InstanceKey.UNDECIDED;
        };
    }
}
