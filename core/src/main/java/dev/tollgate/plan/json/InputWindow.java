package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongSupplier;

/** The bytes of an input that are at hand, of which some can be kept while more are read, and the places where they stand. */
class InputWindow {
    private static final int MOST_KEPT = 1 << 30;

    private final InputStream in;
    private final LongSupplier count;
    private final String source;

    /** The bytes at hand, and a 0 behind the last. JSON has no such byte, so every loop stops there and reads more. */
    byte[] bytes = new byte[1 << 16];

    int at;
    int end;

    /** The first byte that stays at hand; negative where none has to. */
    int kept = -1;

    /** The position of the first byte at hand in the whole input; likewise of the first byte of the line, and of the last CR. */
    long base;

    private long lineStart;
    private long carriageReturn = -2;
    int line = 1;

    /** Where what was kept last begins, and its line. */
    private int noted;

    private int notedLine;
    private long notedLineStart;

    /**
     * The window at the beginning of an input.
     *
     * @param in its bytes in UTF-8
     * @param count how many bytes have been read of it, whatever its encoding
     * @param source its name, for messages
     */
    InputWindow(InputStream in, LongSupplier count, String source) {
        this.in = in;
        this.count = count;
        this.source = source;
    }

    /** Goes over white space. False at the end of the input. */
    boolean hasNext() throws IOException {
        at = behindSpace(at);
        while (at == end && fill()) {
            at = behindSpace(at);
        }
        return at < end;
    }

    /** The next byte that is not white space; it stays where it is. */
    int next() throws IOException {
        if (!hasNext()) {
            throw truncated();
        }
        return bytes[at];
    }

    /** Goes over the next byte if it is this one. */
    boolean take(int expected) throws IOException {
        boolean taken = next() == expected;
        at += taken ? 1 : 0;
        return taken;
    }

    /** Keeps the bytes from here on. */
    void keep() {
        kept = at;
        notedLine = line;
        notedLineStart = lineStart;
    }

    /** Lets go of the bytes that were kept; they stay at hand until more are read. Returns where they begin. */
    int release() {
        noted = kept;
        kept = -1;
        return noted;
    }

    /** The bytes from here on, as many as asked for at most. */
    byte[] rest(int most) throws IOException {
        byte[] rest = Arrays.copyOfRange(bytes, at, Math.min(end, at + most));
        byte[] more = in.readNBytes(most - rest.length);
        int length = rest.length;
        rest = Arrays.copyOf(rest, length + more.length);
        System.arraycopy(more, 0, rest, length, more.length);
        return rest;
    }

    /** The place of the byte here. */
    Place place() {
        return place(line, base + at - lineStart);
    }

    /** The place of a byte of what was kept last, as long as it is at hand. */
    Place place(int index) {
        int number = notedLine;
        long start = notedLineStart;
        for (int i = noted; i < index; i++) {
            boolean pair = bytes[i] == '\n' && i > noted && bytes[i - 1] == '\r';
            if (bytes[i] == '\n' || bytes[i] == '\r') {
                number += pair ? 0 : 1;
                start = base + i + 1;
            }
        }
        return place(number, base + index - start);
    }

    private Place place(int number, long column) {
        return new Place(source, number, (int) Math.min(Integer.MAX_VALUE, column + 1));
    }

    /** The problem of the byte here. */
    UnusableInputException malformed() {
        return PlanProblem.PLAN_MALFORMED.thrown(place(), "not well-formed JSON");
    }

    UnusableInputException malformed(int index) {
        at = index;
        return malformed();
    }

    UnusableInputException truncated() {
        return PlanProblem.PLAN_TRUNCATED.thrown(Place.whole(source), String.valueOf(count.getAsLong()));
    }

    UnusableInputException tooLong(String what) {
        return PlanProblem.PLAN_TOO_LONG.thrown(place(), what);
    }

    /** The first byte behind this one that is not white space. */
    int firstBehind(int index) throws IOException {
        return bytes[index + 1] > ' ' ? index + 1 : behindAllSpace(index + 1);
    }

    int behindAllSpace(int index) throws IOException {
        int i = behindSpace(index);
        while (i == end) {
            i = behindSpace(more(i));
        }
        return i;
    }

    private int behindSpace(int index) {
        int i = index;
        for (int c = bytes[i]; c == ' ' || c == '\t' || c == '\n' || c == '\r'; c = bytes[++i]) {
            if (c == '\n' || c == '\r') {
                line += c == '\n' && carriageReturn == base + i - 1 ? 0 : 1;
                carriageReturn = c == '\r' ? base + i : carriageReturn;
                lineStart = base + i + 1;
            }
        }
        return i;
    }

    int reach(int index) throws IOException {
        return index == end ? more(index) : index;
    }

    int more(int index) throws IOException {
        at = index;
        if (!fill()) {
            throw truncated();
        }
        return at;
    }

    /** Reads on, where all that is at hand has been gone over. False at the end of the input. */
    private boolean fill() throws IOException {
        int from = kept < 0 ? at : kept;
        System.arraycopy(bytes, from, bytes, 0, end - from);
        at -= from;
        end -= from;
        base += from;
        kept = kept < 0 ? kept : 0;
        if (end == bytes.length - 1) {
            if (end >= MOST_KEPT) {
                throw tooLong("a value beyond all reason");
            }
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        int read = in.read(bytes, end, bytes.length - 1 - end);
        end += Math.max(0, read);
        bytes[end] = 0;
        return read >= 0;
    }
}
