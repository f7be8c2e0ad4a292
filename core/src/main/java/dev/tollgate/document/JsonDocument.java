package dev.tollgate.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;

/** Reads one JSON document, in any of the encodings that JSON may have. */
public final class JsonDocument {
    private JsonDocument() {}

    /**
     * The document.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as the user gave it
     * @param mostBytes the size from which on it is refused
     * @throws UnusableInputException when this is not one JSON document, or a larger one
     * @throws IOException when the bytes cannot be read
     */
    public static Node read(InputStream input, String source, int mostBytes) throws IOException {
        byte[] bytes = input.readNBytes(mostBytes + 1);
        if (bytes.length > mostBytes) {
            throw refused("document-too-large", Place.whole(source), "more than " + mostBytes + " bytes", "");
        }
        try (JsonParser parser = new JsonFactory().createParser(bytes)) {
            return new NodeReader(parser, source, "a JSON object", () -> {}).document();
        } catch (JsonProcessingException e) {
            String sentence = e.getOriginalMessage()
                    .lines()
                    .findFirst()
                    .orElse("no message")
                    .replaceFirst(" \\((for|start marker) .*", "");
            throw refused(
                    "document-syntax",
                    e.getLocation() == null ? Place.whole(source) : NodeReader.at(e.getLocation(), source),
                    "this is not JSON: " + sentence,
                    "");
        }
    }

    private static UnusableInputException refused(String code, Place place, String found, String expected) {
        return new UnusableInputException(new Problem(code, place, found, expected, ""));
    }
}
