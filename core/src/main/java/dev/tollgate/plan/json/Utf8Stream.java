package dev.tollgate.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;

/** Text of another encoding as UTF-8, so that one parser reads both. */
final class Utf8Stream extends InputStream {
    private final Reader text;
    private final char[] chars = new char[4096];
    private int held;
    private byte[] bytes = {};
    private int at;

    Utf8Stream(Reader text) {
        this.text = text;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, bytes.length - at);
        System.arraycopy(bytes, at, target, offset, read);
        at += read;
        return read;
    }

    private boolean fill() throws IOException {
        while (at == bytes.length) {
            int read = text.read(chars, held, chars.length - held);
            if (read < 0 && held == 0) {
                return false;
            }
            encode(held + Math.max(read, 0), read < 0);
        }
        return true;
    }

    /** The first half of a character of two is held back until the other half is there. */
    private void encode(int length, boolean last) {
        boolean half = !last && Character.isHighSurrogate(chars[length - 1]);
        int whole = half ? length - 1 : length;
        bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
        at = 0;
        chars[0] = chars[length - 1];
        held = half ? 1 : 0;
    }
}
