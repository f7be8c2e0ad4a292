package dev.tollgate.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Records as bytes: what a large plan holds by the hundred thousand and hardly anybody asks for. A record takes a tenth of what its
 * objects would, and the collector of garbage does not look into it. {@link Unpacking} reads what is written here.
 */
final class Packing {
    /** Bits of a place that count bytes within a chunk; the others count chunks. */
    private static final int CHUNK_BITS = 18;

    private static final int CHUNK = 1 << CHUNK_BITS;

    private final List<byte[]> chunks = new ArrayList<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private byte[] record = new byte[1024];
    private int length;
    private int used = CHUNK;

    /** Writes a number that is not negative; small ones take one byte. */
    void number(int number) {
        int rest = number;
        while (rest > 0x7F) {
            put(rest | 0x80);
            rest >>>= 7;
        }
        put(rest);
    }

    /** Writes a text that hardly comes again. */
    void text(String text) {
        boolean narrow = isNarrow(text);
        number((text.length() << 1) | (narrow ? 0 : 1));
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!narrow) {
                put(c >> 8);
            }
            put(c);
        }
    }

    /** Writes a text that stands in this range, in ASCII, with a backslash before quotation marks and backslashes. */
    void ascii(byte[] bytes, int from, int to) {
        number(length(bytes, from, to) << 1);
        for (int at = from; at < to; at++) {
            at += bytes[at] == '\\' ? 1 : 0;
            put(bytes[at]);
        }
    }

    /** How long the text in this range is. */
    static int length(byte[] bytes, int from, int to) {
        int length = 0;
        for (int at = from; at < to; at++) {
            at += bytes[at] == '\\' ? 1 : 0;
            length++;
        }
        return length;
    }

    /** Writes a text that comes again and again. */
    void word(String word) {
        Integer known = numbers.get(word);
        if (known == null) {
            known = words.size();
            numbers.put(word, known);
            words.add(word);
        }
        number(known);
    }

    /** Ends the record, and returns its place. */
    int end() {
        if (used + length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, length)]);
            used = 0;
        }
        System.arraycopy(record, 0, chunks.get(chunks.size() - 1), used, length);
        int place = ((chunks.size() - 1) << CHUNK_BITS) | used;
        used += length;
        length = 0;
        return place;
    }

    /** The record at a place. */
    Unpacking at(int place) {
        return new Unpacking(chunks.get(place >>> CHUNK_BITS), place & (CHUNK - 1), words);
    }

    private void put(int b) {
        if (length == record.length) {
            record = Arrays.copyOf(record, 2 * length);
        }
        record[length++] = (byte) b;
    }

    private static boolean isNarrow(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 0xFF) {
                return false;
            }
        }
        return true;
    }
}
