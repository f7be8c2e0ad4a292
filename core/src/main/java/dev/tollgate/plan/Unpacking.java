package dev.tollgate.plan;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;

/** Reads a record that {@link Packing} wrote, from its beginning on. */
final class Unpacking {
    private final byte[] bytes;
    private final List<String> words;
    private int at;

    Unpacking(byte[] bytes, int at, List<String> words) {
        this.bytes = bytes;
        this.at = at;
        this.words = words;
    }

    int number() {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            int b = bytes[at++];
            number |= (b & 0x7F) << shift;
            if (b >= 0) {
                return number;
            }
        }
    }

    String text() {
        int size = number();
        int length = size >>> 1;
        boolean narrow = (size & 1) == 0;
        String text = narrow ? new String(bytes, at, length, ISO_8859_1) : wide(length);
        at += narrow ? length : 2 * length;
        return text;
    }

    void skipText() {
        int size = number();
        at += (size & 1) == 0 ? size >>> 1 : size & ~1;
    }

    String word() {
        return words.get(number());
    }

    private String wide(int length) {
        char[] chars = new char[length];
        for (int i = 0; i < length; i++) {
            chars[i] = (char) ((bytes[at + 2 * i] << 8) | (bytes[at + 2 * i + 1] & 0xFF));
        }
        return new String(chars);
    }
}
