package dev.tollgate.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;

/** The bytes of an input, after a look at its beginning, and how many have been read. */
final class PlanInput extends InputStream {
    /** How far an input is looked at before it is read. */
    private static final int PREFIX = 8192;

    private final PushbackInputStream in;
    private final byte[] prefix;
    private long count;

    private PlanInput(PushbackInputStream in, byte[] prefix) {
        this.in = in;
        this.prefix = prefix;
    }

    /** Looks at the beginning of these bytes; all of them are still to be read. */
    static PlanInput of(InputStream bytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(bytes, PREFIX);
        byte[] prefix = in.readNBytes(PREFIX);
        in.unread(prefix);
        return new PlanInput(in, prefix);
    }

    /** The first bytes: all of them when they are few. */
    byte[] prefix() {
        return prefix.clone();
    }

    /** How many bytes have been read. */
    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = in.read();
        note(read < 0 ? read : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = in.read(bytes, offset, length);
        note(read);
        return read;
    }

    private void note(int read) {
        count += Math.max(0, read);
    }
}
