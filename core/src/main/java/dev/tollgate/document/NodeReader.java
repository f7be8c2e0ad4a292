package dev.tollgate.document;

import static dev.tollgate.document.DocumentReader.refused;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.QuotedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes located nodes of the tokens of a parser, whatever the notation. */
final class NodeReader {
    static final int MOST_LEVELS = 40;

    /** A value in memory takes many times its two bytes in a file. A report of thirty thousand resources has as many. */
    static final int MOST_VALUES = 2_000_000;

    private final JsonParser parser;
    private final String source;
    private final String root;
    private final Check check;
    private int values;

    /** Looks at the parser's current token before it becomes a node. */
    interface Check {
        /** Throws when the token is refused. */
        void check() throws IOException;
    }

    /**
     * A reader of one document.
     *
     * @param root what a document of this notation should be, for the complaint about an empty one
     */
    NodeReader(JsonParser parser, String source, String root, Check check) {
        this.parser = parser;
        this.source = source;
        this.root = root;
        this.check = check;
    }

    /** The only document that the parser gives. */
    Node document() throws IOException {
        if (parser.nextToken() == null) {
            throw refused("document-empty", Place.whole(source), "an empty document", root, "");
        }
        Node document = node(0);
        if (parser.nextToken() != null) {
            throw refused("document-several", place(), "a second document", "one document", "Remove all but one");
        }
        return document;
    }

    /** A place as the parser counts it. */
    static Place at(JsonLocation location, String source) {
        return new Place(source, location.getLineNr(), location.getColumnNr());
    }

    /** The node of the current token; leaves the parser on its last token. */
    private Node node(int level) throws IOException {
        if (level > MOST_LEVELS) {
            throw refused("document-too-deep", place(), "more than " + MOST_LEVELS + " levels", "", "");
        }
        if (++values > MOST_VALUES) {
            throw refused("document-too-large", place(), "more than " + MOST_VALUES + " values", "", "");
        }
        check.check();
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
        return "the key " + QuotedText.quote(before.key()) + " for the second time, first on line "
                + before.place().line();
    }

    private Place place() {
        return at(parser.currentTokenLocation(), source);
    }
}
