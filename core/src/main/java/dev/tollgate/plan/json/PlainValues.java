package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.tollgate.plan.AttributeWriter;
import java.util.Arrays;

/** Values in the bytes of a buffer that can be packed as they are written. They are known to be plain. */
final class PlainValues {
    private static final byte[] REDACTED = ValueReader.REDACTED.getBytes(US_ASCII);

    /** Longer numbers are left to those who know the limit. */
    private static final int LONGEST_NUMBER = 64;

    /** Objects with more members are left to those who find names that come twice faster. */
    private static final int MOST_MEMBERS = 32;

    private final PlainEntries entries = new PlainEntries();

    /** True of what means what it says, and stands for the same when it is packed. */
    boolean canPack(byte[] bytes, int from, int to) {
        return switch (bytes[from]) {
            case '"' -> isSimple(bytes, from + 1, to - 1) && !Names.is(REDACTED, bytes, from + 1, to - 1);
            case '{' -> canPackMembers(bytes, from, to);
            case '[' -> canPackItems(bytes, from, to);
            case 't', 'f', 'n' -> true;
            default -> isSimpleNumber(bytes, from, to);
        };
    }

    /** Packs a value that can be. */
    void pack(byte[] bytes, int from, int to, AttributeWriter out) {
        switch (bytes[from]) {
            case '"' -> out.text(bytes, from + 1, to - 1);
            case '{' -> packMembers(bytes, from, to, out);
            case '[' -> packItems(bytes, from, to, out);
            case 't' -> out.bool(true);
            case 'f' -> out.bool(false);
            case 'n' -> out.none();
            default -> out.number(bytes, from, to);
        }
    }

    /** True of a text in ASCII with no escapes but of quotation marks and backslashes. */
    static boolean isSimple(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '\\') {
                at++;
                if (bytes[at] != '"' && bytes[at] != '\\') {
                    return false;
                }
            } else if (bytes[at] < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whole numbers are written in one way only; but for zero, which can have a sign. */
    private static boolean isSimpleNumber(byte[] bytes, int from, int to) {
        for (int at = from; at < to; at++) {
            if (bytes[at] == '.') {
                return false;
            }
        }
        return to - from <= LONGEST_NUMBER && !(bytes[from] == '-' && bytes[from + 1] == '0');
    }

    private boolean canPackItems(byte[] bytes, int from, int to) {
        boolean can = true;
        for (int at = first(bytes, from); can && at >= 0; ) {
            int behind = behind(bytes, at, to);
            can = canPack(bytes, at, behind);
            at = next(bytes, behind);
        }
        return can;
    }

    private boolean canPackMembers(byte[] bytes, int from, int to) {
        boolean can = size(bytes, from, to) <= MOST_MEMBERS;
        for (int at = first(bytes, from); can && at >= 0; ) {
            int value = PlainText.behindName(bytes, at, to);
            int behind = behind(bytes, value, to);
            can = isFirstOfItsName(bytes, from, at, value, to) && canPack(bytes, value, behind);
            at = next(bytes, behind);
        }
        return can;
    }

    private boolean isFirstOfItsName(byte[] bytes, int object, int name, int value, int to) {
        int earlier = first(bytes, object);
        while (earlier < name) {
            int behind = PlainText.behindName(bytes, earlier, to);
            if (Arrays.equals(bytes, earlier, behind, bytes, name, value)) {
                return false;
            }
            earlier = next(bytes, behind(bytes, behind, to));
        }
        return true;
    }

    private void packItems(byte[] bytes, int from, int to, AttributeWriter out) {
        out.sequence(size(bytes, from, to));
        for (int at = first(bytes, from); at >= 0; ) {
            int behind = behind(bytes, at, to);
            pack(bytes, at, behind, out);
            at = next(bytes, behind);
        }
    }

    private void packMembers(byte[] bytes, int from, int to, AttributeWriter out) {
        out.mapping(size(bytes, from, to));
        for (int at = first(bytes, from); at >= 0; ) {
            int value = PlainText.behindName(bytes, at, to);
            int behind = behind(bytes, value, to);
            out.name(new String(bytes, at + 1, value - 3 - at, ISO_8859_1));
            pack(bytes, value, behind, out);
            at = next(bytes, behind);
        }
    }

    /** How many items or members there are. */
    private int size(byte[] bytes, int from, int to) {
        int size = 0;
        for (int at = first(bytes, from); at >= 0; size++) {
            int value = bytes[from] == '{' ? PlainText.behindName(bytes, at, to) : at;
            at = next(bytes, behind(bytes, value, to));
        }
        return size;
    }

    private int behind(byte[] bytes, int value, int to) {
        return entries.behindValue(bytes, value, to, Limits.DEPTH);
    }

    /** The first entry behind a bracket; negative where there is none. */
    private static int first(byte[] bytes, int bracket) {
        return bytes[bracket + 1] == bytes[bracket] + 2 ? PlainText.NOT_PLAIN : bracket + 1;
    }

    /** The entry that follows another one; negative where none does. */
    private static int next(byte[] bytes, int behind) {
        return bytes[behind] == ',' ? behind + 1 : PlainText.NOT_PLAIN;
    }
}
