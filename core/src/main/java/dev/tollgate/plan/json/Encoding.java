package dev.tollgate.plan.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How an input's bytes stand for text. Terraform writes UTF-8; editors add a byte order mark, and the redirections of older PowerShells
 * write UTF-16.
 *
 * @param charset UTF-8 or UTF-16
 * @param mark how many bytes a byte order mark takes; 0 when there is none
 */
record Encoding(Charset charset, int mark) {
    /** The encoding of an input that begins with these bytes. */
    static Encoding of(byte[] prefix) {
        int first = at(prefix, 0);
        int second = at(prefix, 1);
        if (first == 0xEF && second == 0xBB && at(prefix, 2) == 0xBF) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (first == 0xFF && second == 0xFE) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (first == 0xFE && second == 0xFF) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        if (first > 0 && second == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        return new Encoding(first == 0 && second > 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8, 0);
    }

    /** These bytes as text, without the mark. */
    String text(byte[] prefix) {
        return new String(prefix, mark, prefix.length - mark, charset);
    }

    /** The bytes that follow as UTF-8, without the mark. */
    InputStream utf8(InputStream in) throws IOException {
        in.skipNBytes(mark);
        return charset.equals(StandardCharsets.UTF_8) ? in : new Utf8Stream(new InputStreamReader(in, charset));
    }

    private static int at(byte[] bytes, int index) {
        return index < bytes.length ? bytes[index] & 0xFF : -1;
    }
}
