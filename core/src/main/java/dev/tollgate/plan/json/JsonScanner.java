package dev.tollgate.plan.json;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/**
 * Goes over JSON in UTF-8, byte by byte, and checks its whole grammar. It builds nothing: it knows strings and brackets, and finds where
 * values begin and end. It refuses exactly what the library refuses, within the same {@link JsonLimits}.
 */
final class JsonScanner extends InputWindow {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);
    private static final byte[] FALSE = "false".getBytes(US_ASCII);
    private static final byte[] NULL = "null".getBytes(US_ASCII);

    /** The depth of what is skipped, of which no member is noted. */
    private static final int SKIPPED = -1;

    private final MemberTable unused = new MemberTable();
    private final KnownShapes shapes = new KnownShapes();

    /** What others are compared with later; the level around it, negative while there is none, its line, and whether it is skipped. */
    private Likeness shape = shapes.begin();

    private int noting = -1;
    private int shapeLine;
    private boolean skipping;

    /** For each open level, from 1 on: whether it is an object, its number in the table, and its last member there. */
    private final boolean[] objects = new boolean[JsonLimits.DEPTH + 1];

    private final int[] owners = new int[JsonLimits.DEPTH + 1];
    private final int[] members = new int[JsonLimits.DEPTH + 1];
    private int levels;

    /** How many levels are open around what is passed, and how many are looked into. */
    private int floor;

    private int deepest;
    private boolean odd;

    /**
     * A scanner of these bytes.
     *
     * @param count how many bytes of the input have been read, whatever its encoding
     * @param source the input's name, for messages
     */
    JsonScanner(InputStream utf8, LongSupplier count, String source) {
        super(utf8, count, source);
    }

    /** Opens the object or array that begins here. */
    void open() throws IOException {
        open(next() == '{', at);
        at++;
    }

    /** Closes the innermost object or array if it ends here. */
    boolean close() throws IOException {
        boolean closed = take(objects[levels] ? '}' : ']');
        levels -= closed ? 1 : 0;
        return closed;
    }

    /** Goes over the value here. */
    void skip() throws IOException {
        next();
        look(0);
        pass(unused);
    }

    /** Goes over the value here and keeps its bytes at hand. */
    void keep(MemberTable table) throws IOException {
        next();
        keep();
        odd = false;
        table.clear();
        look(0);
        pass(table);
        table.bind(bytes, release(), at, odd);
    }

    /**
     * Goes over the value here and notes its members. Its bytes stay at hand.
     *
     * @param depth how many levels of objects and arrays are looked into
     * @return its members, as long as it is at hand
     */
    MemberTable keep(int depth) throws IOException {
        next();
        keep();
        odd = false;
        look(depth);
        Likeness like = shapes.find(bytes, at, end, levels, depth);
        if (like == null) {
            like = note(depth);
            pass(like.table());
            noting = -1;
        } else {
            at = shapes.behind();
        }
        like.table().bind(bytes, release(), at, odd);
        return like.table();
    }

    /** Goes over a value that stands in an array, with a 0 somewhere behind it. */
    MemberTable read(byte[] json, int from) throws IOException {
        bytes = json;
        at = from;
        end = json.length;
        return keep(JsonLimits.DEPTH);
    }

    private void open(boolean object, int index) {
        if (levels == JsonLimits.DEPTH) {
            at = index;
            throw PlanProblem.PLAN_TOO_DEEP.thrown(place(), String.valueOf(JsonLimits.DEPTH));
        }
        objects[++levels] = object;
    }

    /** From the first byte of a value to behind it. The table notes places as distances from the first byte that is kept. */
    private void pass(MemberTable table) throws IOException {
        byte[] b = bytes;
        int i = at;
        boolean name = false;
        do {
            int c = b[i];
            int from = i - kept;
            if (c == '"') {
                i = behindString(i, name);
            } else if (c == '{' && table == unused && isKnownElement(i)) {
                i = at;
            } else if (!name && (c == '{' || c == '[')) {
                int outside = levels;
                i = behindOpening(i, table);
                b = bytes;
                if (levels > outside) {
                    name = c == '{';
                    continue;
                }
            } else {
                i = behindWord(i, name);
            }
            if (name) {
                i = behindName(i, from, table);
                name = false;
            } else if (levels > floor) {
                i = behindValue(i, table);
                name = objects[levels];
            }
            b = bytes;
        } while (levels > floor);
        at = i;
    }

    /** From the quote that begins a string to behind the one that ends it. */
    private int behindString(int index, boolean name) throws IOException {
        byte[] b = bytes;
        int from = index - kept;
        int i = index;
        int c;
        boolean plain = true;
        do {
            do {
                c = b[++i];
            } while (c > '\\');
            if (c < ' ' || c == '\\') {
                i = behindSpecial(i, name) - 1;
                b = bytes;
                plain = false;
            }
        } while (c != '"');
        i++;
        if (plain && noting >= 0 && !name) {
            shape.add(from, i - kept);
        }
        return i;
    }

    /** Reads on, and no longer keeps what is skipped when it turns out to be long. */
    @Override
    int more(int index) throws IOException {
        if (noting >= 0 && skipping && index - kept > Likeness.LONGEST) {
            noting = -1;
            kept = -1;
        }
        return super.more(index);
    }

    /** True when the value that begins here is an element that is skipped and like one before; then it is gone over. */
    private boolean isKnownElement(int index) {
        if (objects[levels] || (noting >= 0 && index - kept < Likeness.LONGEST)) {
            return false;
        }
        kept = -1;
        noting = -1;
        if (shapes.find(bytes, index, end, levels, SKIPPED) != null) {
            at = shapes.behind();
            return true;
        }
        kept = index;
        odd = false;
        note(SKIPPED);
        return false;
    }

    private Likeness note(int depth) {
        shape = shapes.begin();
        shape.begin(levels, depth);
        noting = levels;
        shapeLine = line;
        skipping = depth == SKIPPED;
        return shape;
    }

    /** Leaves the innermost object or array. Later ones are compared with it, unless something in it needs more than that. */
    private void leave(int index) {
        levels--;
        if (levels == noting) {
            noting = -1;
            if (!odd && shapeLine == line) {
                shape.end(bytes, kept, index);
            }
            kept = skipping ? -1 : kept;
        }
    }

    /** Sets how many levels of the value here are looked into. */
    private void look(int depth) {
        floor = levels;
        deepest = floor + depth;
    }

    /** Into an object or array, or behind one that is empty. */
    private int behindOpening(int index, MemberTable table) throws IOException {
        boolean object = bytes[index] == '{';
        open(object, index);
        if (object && levels <= deepest) {
            owners[levels] = table.addObject();
        }
        int i = firstBehind(index);
        if (bytes[i] != (object ? '}' : ']')) {
            return i;
        }
        leave(i + 1);
        return i + 1;
    }

    /** From behind a name to the value. */
    private int behindName(int index, int from, MemberTable table) throws IOException {
        int to = index - kept;
        int i = bytes[index] > ' ' ? index : behindAllSpace(index);
        if (bytes[i] != ':') {
            throw malformed(i);
        }
        i = firstBehind(i);
        if (levels <= deepest) {
            members[levels] = table.add(owners[levels], from, to, i - kept);
        }
        return i;
    }

    /** From behind a value to the next value or name, or behind the bracket that closes all. */
    private int behindValue(int index, MemberTable table) throws IOException {
        int i = index;
        while (true) {
            if (levels <= deepest && objects[levels]) {
                table.end(members[levels], i - kept);
            }
            int c = bytes[i];
            if (c <= ' ') {
                i = behindAllSpace(i);
                c = bytes[i];
            }
            if (c == ',') {
                return firstBehind(i);
            }
            if (c != (objects[levels] ? '}' : ']')) {
                throw malformed(i);
            }
            i++;
            leave(i);
            if (levels == floor) {
                return i;
            }
        }
    }

    /** Over whatever ends the quick way through a string, but its quote. */
    private int behindSpecial(int index, boolean name) throws IOException {
        int c = bytes[index];
        if (index == end) {
            return more(index);
        }
        odd |= name;
        if (c == '\\') {
            return behindEscape(reach(index + 1));
        }
        if (c >= 0) {
            throw malformed(index);
        }
        return behindCharacter(index);
    }

    /** Over a character beyond ASCII. Like the library, this looks at how many bytes belong together and not at what they mean. */
    private int behindCharacter(int index) throws IOException {
        int ones = Integer.numberOfLeadingZeros(~(bytes[index] << 24));
        if (ones < 2 || ones > 4) {
            throw malformed(index);
        }
        int i = index;
        for (int n = 1; n < ones; n++) {
            i = reach(i + 1);
            if ((bytes[i] & 0xC0) != 0x80) {
                throw malformed(i);
            }
        }
        return i + 1;
    }

    private int behindEscape(int index) throws IOException {
        int i = index;
        int digits = bytes[i] == 'u' ? 4 : 0;
        if ("\"\\/bfnrtu".indexOf(bytes[i]) < 0) {
            throw malformed(i);
        }
        for (int n = 0; n < digits; n++) {
            i = reach(i + 1);
            if (bytes[i] < 0 || Character.digit(bytes[i], 16) < 0) {
                throw malformed(i);
            }
        }
        return i + 1;
    }

    private int behindWord(int index, boolean name) throws IOException {
        if (name) {
            throw malformed(index);
        }
        return switch (bytes[index]) {
            case 't' -> behindWord(index, TRUE);
            case 'f' -> behindWord(index, FALSE);
            case 'n' -> behindWord(index, NULL);
            default -> behindNumber(index);
        };
    }

    private int behindWord(int index, byte[] word) throws IOException {
        int i = index;
        for (byte letter : word) {
            i = reach(i);
            if (bytes[i] != letter) {
                throw malformed(i);
            }
            i++;
        }
        return i;
    }

    private int behindNumber(int index) throws IOException {
        long from = base + index;
        int i = bytes[index] == '-' ? reach(index + 1) : index;
        boolean zero = bytes[i] == '0';
        long digits = base + i;
        i = behindDigits(i);
        if (zero && base + i > digits + 1) {
            throw malformed(i - 1);
        }
        if (bytes[i] == '.') {
            i = behindDigits(reach(i + 1));
        }
        if (bytes[i] == 'e' || bytes[i] == 'E') {
            odd = true;
            i = reach(i + 1);
            i = behindDigits(bytes[i] == '+' || bytes[i] == '-' ? reach(i + 1) : i);
        }
        odd |= base + i - from > JsonLimits.DIGITS;
        if (base + i - from > JsonLimits.SKIPPED_DIGITS) {
            throw tooLong("a name or number beyond all reason");
        }
        return i;
    }

    /** From a digit to what follows the last, which is at hand. */
    private int behindDigits(int index) throws IOException {
        int i = index;
        if (bytes[i] < '0' || bytes[i] > '9') {
            throw malformed(i);
        }
        while (bytes[i] >= '0' && bytes[i] <= '9') {
            i = reach(i + 1);
        }
        return i;
    }
}
