package dev.tollgate.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Documents that stand in a text, such as the attribute of a resource, in JSON or YAML. */
public final class EmbeddedDocument {
    private EmbeddedDocument() {}

    /**
     * The document that a text writes; empty when it writes none. JSON is YAML too, but what looks like JSON is read as such first,
     * because the YAML parser takes long to load.
     */
    public static Optional<Node> read(String text) {
        if (text.length() > DocumentReader.MOST_BYTES) {
            return Optional.empty();
        }
        return looksLikeJson(text) ? json(text).or(() -> yaml(text)) : yaml(text);
    }

    private static boolean looksLikeJson(String text) {
        String stripped = text.stripLeading();
        return stripped.startsWith("{") || stripped.startsWith("[");
    }

    private static Optional<Node> json(String text) {
        try (JsonParser parser = new JsonFactory().createParser(text)) {
            return Optional.of(new NodeReader(parser, "", "", () -> {}).document());
        } catch (JsonProcessingException | UnusableInputException notJson) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Optional<Node> yaml(String text) {
        try {
            return Optional.of(DocumentReader.read(text, ""));
        } catch (UnusableInputException notYaml) {
            return Optional.empty();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
