package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.tollgate.plan.Mode;
import dev.tollgate.plan.ModulePath;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares the address of a resource with the members that say the same, byte by byte, and takes its hash codes on the way. Parsing all
 * addresses of a large plan would take longer than everything else that is done with them.
 */
final class AddressMatcher {
    /** Words that are no types where they stand in an address. */
    private static final Set<String> RESERVED = Set.of("module", "data", "ephemeral");

    private byte[] bytes = {};
    private int at;
    private int end;
    private byte[] knownModule = {};
    private @Nullable ModulePath knownPath = ModulePath.ROOT;
    private ModulePath module = ModulePath.ROOT;
    private boolean keyed;
    private int hash;
    private int resourceHash;

    /**
     * True when the address is made of exactly these members, and all of it is plain: ASCII without escapes, but for the quotes of keys.
     * False does not say that they disagree.
     */
    boolean matches(MemberTable table, EntryMembers entry, @Nullable Mode mode, @Nullable String type) {
        int address = entry.member(EntryMembers.ADDRESS);
        int name = entry.member(EntryMembers.NAME);
        boolean usual = !table.isOdd() && type != null && (mode == Mode.MANAGED || mode == Mode.DATA);
        if (!usual || RESERVED.contains(type) || !table.begins(address, '"') || !table.begins(name, '"')) {
            return false;
        }
        bytes = table.bytes();
        at = table.valueFrom(address) + 1;
        hash = 0;
        end = table.valueTo(address) - 1;
        return isModule(table, entry.member(EntryMembers.MODULE))
                && (mode == Mode.MANAGED || (take("data") && take(".")))
                && isWord(table, entry.member(EntryMembers.TYPE))
                && take(".")
                && isWord(table, name)
                && isKey(table, entry)
                && at == end;
    }

    ModulePath module() {
        return module;
    }

    boolean isKeyed() {
        return keyed;
    }

    /** The hash code of the address. */
    int hash() {
        return hash;
    }

    /** The hash code of the address without its key. */
    int resourceHash() {
        return resourceHash;
    }

    private boolean isModule(MemberTable table, int member) {
        module = ModulePath.ROOT;
        if (table.isAbsent(member)) {
            return true;
        }
        int from = table.valueFrom(member) + 1;
        int to = table.valueTo(member) - 1;
        if (!Arrays.equals(knownModule, 0, knownModule.length, bytes, from, to)) {
            knownModule = Arrays.copyOfRange(bytes, from, to);
            knownPath = path(knownModule);
        }
        module = knownPath == null ? ModulePath.ROOT : knownPath;
        return knownPath != null && !module.isRoot() && take(from, to) && take(".");
    }

    /** The path that is plainly written so; null for any other. */
    private static @Nullable ModulePath path(byte[] written) {
        String text = new String(written, ISO_8859_1).replace("\\\"", "\"");
        return ModulePath.parse(text)
                .filter(path -> path.toString().equals(text) && isPlain(text))
                .orElse(null);
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 0x7F && c != '\\');
    }

    /** A type or name: nothing in it could be anything else in an address. */
    private boolean isWord(MemberTable table, int member) {
        int from = table.valueFrom(member) + 1;
        int to = table.valueTo(member) - 1;
        for (int i = from; i < to; i++) {
            if (!isLetter(bytes[i])) {
                return false;
            }
        }
        return from < to && take(from, to);
    }

    private static boolean isLetter(byte b) {
        int small = b | 0x20;
        return (small >= 'a' && small <= 'z') || (b >= '0' && b <= '9') || b == '_' || b == '-';
    }

    private boolean isKey(MemberTable table, EntryMembers entry) {
        resourceHash = hash;
        int index = entry.member(EntryMembers.INDEX);
        keyed = index >= 0;
        if (entry.member(EntryMembers.INDEX_UNKNOWN) >= 0) {
            return false;
        }
        if (!keyed) {
            return true;
        }
        int from = table.valueFrom(index);
        int to = table.valueTo(index);
        if (bytes[from] != '"') {
            return to - from <= 18
                    && bytes[from] >= '0'
                    && bytes[from] <= '9'
                    && take("[")
                    && take(from, to)
                    && take("]");
        }
        return take("[")
                && take("\\\"")
                && isPlainKey(from + 1, to - 1)
                && take(from + 1, to - 1)
                && take("\\\"")
                && take("]");
    }

    /** True when Terraform writes the key in an address as it is. */
    private boolean isPlainKey(int from, int to) {
        for (int i = from; i < to; i++) {
            if (bytes[i] < ' ' || bytes[i] == 0x7F || bytes[i] == '\\' || bytes[i] == '$' || bytes[i] == '%') {
                return false;
            }
        }
        return true;
    }

    private boolean take(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (bytes[at++] != word.charAt(i)) {
                return false;
            }
            add(word.charAt(i));
        }
        return true;
    }

    /** Takes what also stands in a range. */
    private boolean take(int from, int to) {
        if (to - from > end - at || !Arrays.equals(bytes, from, to, bytes, at, at + to - from)) {
            return false;
        }
        for (int i = from; i < to; i++) {
            add(bytes[i]);
        }
        at += to - from;
        return true;
    }

    /** The backslash before a quote is not of the text. */
    private void add(int letter) {
        hash = letter == '\\' ? hash : 31 * hash + letter;
    }
}
