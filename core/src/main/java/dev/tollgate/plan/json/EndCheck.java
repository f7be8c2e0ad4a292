package dev.tollgate.plan.json;

import com.fasterxml.jackson.core.JsonParser;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;

/** Looks at what follows a document. */
final class EndCheck {
    private static final int LOOK = 512;

    private EndCheck() {}

    /**
     * Reads on behind the document that the parser has read.
     *
     * @param rest the bytes that the parser has not taken yet
     * @throws UnusableInputException when more than white space follows
     */
    static void run(JsonParser parser, InputStream rest, String source) throws IOException {
        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        parser.releaseBuffered(taken);
        InputStream behind = new SequenceInputStream(new ByteArrayInputStream(taken.toByteArray()), rest);
        int first = behind.read();
        while (first >= 0 && first <= ' ' && first != 0) {
            first = behind.read();
        }
        if (first >= 0) {
            String text = (char) first + new String(behind.readNBytes(LOOK), StandardCharsets.UTF_8);
            ForeignText.Finding finding = ForeignText.after(text);
            throw finding.problem().thrown(Place.whole(source), finding.detail());
        }
    }
}
