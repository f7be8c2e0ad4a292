package dev.tollgate.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Pieces of JSON that are kept as bytes until somebody asks for one. */
final class RecordBytes {
    private static final int SEGMENT_BITS = 18;
    private static final int SEGMENT = 1 << SEGMENT_BITS;

    private final List<byte[]> segments = new ArrayList<>();
    private final JsonScanner scanner = new JsonScanner(InputStream.nullInputStream(), () -> 0, "");

    /** Where the records of the last segment end. */
    private int end = SEGMENT;

    private byte[] current = new byte[1024];
    private int length;

    /** Writes a range of bytes to the record that is being made. */
    void write(byte[] bytes, int from, int to) {
        reserve(to - from);
        System.arraycopy(bytes, from, current, length, to - from);
        length += to - from;
    }

    /** Writes one ASCII character to the record that is being made. */
    void write(char ascii) {
        reserve(1);
        current[length++] = (byte) ascii;
    }

    /** Writes ASCII to the record that is being made. */
    @SuppressWarnings("deprecation") // The one method that copies ASCII as it is.
    void write(String ascii) {
        reserve(ascii.length());
        ascii.getBytes(0, ascii.length(), current, length);
        length += ascii.length();
    }

    /** Ends the record, and returns its place. */
    int end() {
        reserve(1);
        current[length++] = 0; // The scanner stops there.
        if (end + length > SEGMENT) {
            segments.add(new byte[Math.max(SEGMENT, length)]);
            end = 0;
        }
        int place = ((segments.size() - 1) << SEGMENT_BITS) + end;
        System.arraycopy(current, 0, segments.get(segments.size() - 1), end, length);
        end += length;
        length = 0;
        return place;
    }

    /** The members of the record at a place, until another is asked for. */
    MemberTable members(int place) {
        byte[] segment = segments.get(place >>> SEGMENT_BITS);
        try {
            return scanner.read(segment, place & (SEGMENT - 1));
        } catch (IOException e) {
            throw new IllegalStateException("bytes at hand could not be read", e);
        }
    }

    private void reserve(int more) {
        if (length + more > current.length) {
            current = Arrays.copyOf(current, Math.max(2 * current.length, length + more));
        }
    }
}
