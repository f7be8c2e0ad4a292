package dev.tollgate.document;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML document in UTF-8. Aliases and tags are refused: what a strict file means must be readable where it stands, and a few
 * aliases can make a small file huge.
 */
public final class DocumentReader {
    /** Larger than any file that a person keeps. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    static final int MOST_LEVELS = 40;

    private final YAMLParser parser;
    private final String source;

    private DocumentReader(YAMLParser parser, String source) {
        this.parser = parser;
        this.source = source;
    }

    /**
     * The document.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as the user gave it
     * @throws UnusableInputException when this is not one YAML document, or not a simple one
     * @throws IOException when the bytes cannot be read
     */
    public static Node read(InputStream input, String source) throws IOException {
        String text = text(input.readNBytes(MOST_BYTES + 1), source);
        try (YAMLParser parser = new YAMLFactory().createParser(text)) {
            return new DocumentReader(parser, source).document();
        } catch (JsonProcessingException e) {
            throw new UnusableInputException(syntax(e, source));
        }
    }

    private static String text(byte[] bytes, String source) {
        if (bytes.length > MOST_BYTES) {
            throw refused("document-too-large", Place.whole(source), "more than " + MOST_BYTES + " bytes", "", "");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused(
                    "document-encoding", Place.whole(source), "bytes that are not UTF-8", "UTF-8", "Save it as UTF-8");
        }
    }

    private Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw refused("document-empty", Place.whole(source), "an empty document", "a YAML mapping", "");
        }
        Node document = node(0);
        if (parser.nextToken() != null) {
            throw refused("document-several", place(), "a second document", "one document", "Remove the line '---'");
        }
        return document;
    }

    /** The node of the current token; leaves the parser on its last token. */
    private Node node(int level) throws IOException {
        if (level > MOST_LEVELS) {
            throw refused("document-too-deep", place(), "more than " + MOST_LEVELS + " levels", "", "");
        }
        if (parser.isCurrentAlias()) {
            throw refused("document-alias", place(), "the alias *" + parser.getText(), "", "Write its value out here");
        }
        if (parser.getTypeId() != null) {
            throw refused("document-tag", place(), "the tag " + parser.getTypeId(), "", "Remove it");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(level);
            case START_ARRAY -> sequence(level);
            default -> new Node.Scalar(parser.getText(), kind(parser.currentToken()), place());
        };
    }

    private Node mapping(int level) throws IOException {
        Place start = place();
        Map<String, Node.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place place = place();
            parser.nextToken();
            Node.Entry before = entries.putIfAbsent(key, new Node.Entry(key, place, node(level + 1)));
            if (before != null) {
                throw refused("document-duplicate-key", place, twice(before), "", "Keep one of them");
            }
        }
        return new Node.Mapping(List.copyOf(entries.values()), start);
    }

    private Node sequence(int level) throws IOException {
        Place start = place();
        List<Node> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(level + 1));
        }
        return new Node.Sequence(items, start);
    }

    private static Node.Kind kind(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Node.Kind.NUMBER;
            case VALUE_TRUE, VALUE_FALSE -> Node.Kind.BOOLEAN;
            case VALUE_NULL -> Node.Kind.NULL;
            default -> Node.Kind.TEXT;
        };
    }

    private static String twice(Node.Entry before) {
        return "the key '" + before.key() + "' for the second time, first on line "
                + before.place().line();
    }

    private Place place() {
        return at(parser.currentTokenLocation(), source);
    }

    private static Place at(JsonLocation location, String source) {
        return new Place(source, location.getLineNr(), location.getColumnNr());
    }

    /** The parser's marks count from zero. */
    private static Place at(Mark mark, String source) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Problem syntax(JsonProcessingException e, String source) {
        return e.getCause() instanceof MarkedYAMLException marked
                ? syntax(at(marked.getProblemMark(), source), marked.getProblem())
                : syntax(at(e.getLocation(), source), e.getOriginalMessage());
    }

    private static Problem syntax(Place place, String message) {
        String sentence = message.lines().findFirst().orElse("no message");
        return new Problem("document-syntax", place, "this is not YAML: " + sentence, "", "");
    }

    private static UnusableInputException refused(
            String code, Place place, String found, String expected, String cure) {
        return new UnusableInputException(new Problem(code, place, found, expected, cure));
    }
}
