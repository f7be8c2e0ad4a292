package dev.tollgate.plan.json;

/**
 * Goes over what has no others in it, in the bytes of a buffer: strings, numbers and words as nearly all of a plan's are. It takes
 * nothing for plain that the library would refuse; what is not plain is left to others.
 */
final class PlainText {
    /** In place of where something ends: it is not plain, or goes beyond the limit. */
    static final int NOT_PLAIN = -1;

    /** How many bytes there have to be behind a limit, so that a word that begins before it need not be checked for the end. */
    static final int MARGIN = 16;

    /** What is not just a part of a string: its end, escapes, text beyond ASCII, control characters. */
    private static final boolean[] SPECIAL = special();

    private PlainText() {}

    /** True of a byte that is not just a part of a string. */
    static boolean isSpecial(byte b) {
        return SPECIAL[b & 0xFF];
    }

    /** From behind the quotation mark that begins a string to behind the one that ends it. */
    static int behind(byte[] bytes, int from, int limit) {
        int at = special(bytes, from, limit);
        return at < limit && bytes[at] == '"' ? at + 1 : behindOdd(bytes, at, limit);
    }

    /** From the quotation mark that begins a name without escapes to behind the colon that follows it. */
    static int behindName(byte[] bytes, int from, int limit) {
        int quote = special(bytes, from + 1, limit);
        return isName(bytes, from, quote) && quote < limit ? quote + 2 : NOT_PLAIN;
    }

    private static boolean isName(byte[] bytes, int from, int quote) {
        return bytes[from] == '"' && bytes[quote] == '"' && bytes[quote + 1] == ':';
    }

    /**
     * The first special byte from here on, or something beyond the limit. Four bytes a turn, since the virtual machine's first compiler
     * unrolls no loops; the methods around it are small enough to be made part of their callers.
     */
    private static int special(byte[] bytes, int from, int limit) {
        boolean[] special = SPECIAL;
        int at = from;
        for (; at < limit; at += 4) {
            if (special[bytes[at] & 0xFF]) {
                return at;
            }
            if (special[bytes[at + 1] & 0xFF]) {
                return at + 1;
            }
            if (special[bytes[at + 2] & 0xFF]) {
                return at + 2;
            }
            if (special[bytes[at + 3] & 0xFF]) {
                return at + 3;
            }
        }
        return at;
    }

    /** The same from an escape or a byte beyond ASCII on, byte by byte: strings that have one have many. */
    private static int behindOdd(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit && bytes[at] != '"') {
            int length = length(bytes, at);
            if (length == 0) {
                return NOT_PLAIN;
            }
            at += length;
        }
        return at < limit ? at + 1 : NOT_PLAIN;
    }

    /** How many bytes the character takes, or its escape; 0 where the library would refuse it. */
    private static int length(byte[] bytes, int at) {
        int c = bytes[at];
        if (c == '\\') {
            return bytes[at + 1] == 'u' ? codeLength(bytes, at) : isEscape(bytes[at + 1]) ? 2 : 0;
        }
        if (c >= 0) {
            return c < ' ' ? 0 : 1;
        }
        int length = (c & 0xE0) == 0xC0 ? 2 : (c & 0xF0) == 0xE0 ? 3 : (c & 0xF8) == 0xF0 ? 4 : 0;
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }

    private static int codeLength(byte[] bytes, int at) {
        for (int i = 2; i < 6; i++) {
            if (Character.digit(bytes[at + i], 16) < 0) {
                return 0;
            }
        }
        return 6;
    }

    /** From the first byte of a value to behind it. Negative for objects and arrays too. */
    static int behindValue(byte[] bytes, int from, int limit) {
        return switch (bytes[from]) {
            case '"' -> behind(bytes, from + 1, limit);
            case 'n' -> word(bytes, from + 1, 'u', 'l', 'l');
            case 't' -> word(bytes, from + 1, 'r', 'u', 'e');
            case 'f' -> bytes[from + 1] == 'a' ? word(bytes, from + 2, 'l', 's', 'e') : NOT_PLAIN;
            default -> behindNumber(bytes, from, limit);
        };
    }

    private static boolean isEscape(byte b) {
        return switch (b) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> true;
            default -> false;
        };
    }

    private static int word(byte[] bytes, int at, char first, char second, char third) {
        return bytes[at] == first && bytes[at + 1] == second && bytes[at + 2] == third
                ? delimited(bytes, at + 3)
                : NOT_PLAIN;
    }

    private static int behindNumber(byte[] bytes, int from, int limit) {
        int first = bytes[from] == '-' ? from + 1 : from;
        int point = behindDigits(bytes, first, limit);
        if (point == first || (bytes[first] == '0' && point > first + 1)) {
            return NOT_PLAIN;
        }
        int behind = bytes[point] == '.' ? behindDigits(bytes, point + 1, limit) : point;
        return behind == point + 1 ? NOT_PLAIN : delimited(bytes, behind);
    }

    private static int behindDigits(byte[] bytes, int from, int limit) {
        int at = from;
        while (at < limit && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at;
    }

    private static int delimited(byte[] bytes, int at) {
        int behind = bytes[at];
        return behind == ',' || behind == '}' || behind == ']' ? at : NOT_PLAIN;
    }

    private static boolean[] special() {
        boolean[] special = new boolean[256];
        for (int c = 0; c < special.length; c++) {
            special[c] = c < ' ' || c == '"' || c == '\\' || c >= 0x80;
        }
        return special;
    }
}
