package dev.tollgate.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.diagnostic.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Reads one YAML document in UTF-8. Aliases and tags are refused: what a strict file means must be readable where it stands, and a few
 * aliases can make a small file huge.
 */
public final class DocumentReader {
    /** Larger than any file that a person keeps. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    /** Line breaks of YAML that other readers of lines do not know. */
    private static final Pattern RARE_BREAK = Pattern.compile("\\r(?!\\n)|[\\u0085\\u2028\\u2029]");

    private DocumentReader() {}

    /**
     * The document.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as the user gave it
     * @throws UnusableInputException when this is not one YAML document, or not a simple one
     * @throws IOException when the bytes cannot be read
     */
    public static Node read(InputStream input, String source) throws IOException {
        return read(text(input, source), source);
    }

    /**
     * The text of a file, before it is read as a document. Every line ends with a line feed, as YAML counts lines.
     *
     * @param input the bytes; not closed
     * @param source the name of the input as the user gave it
     * @throws UnusableInputException when it is too large, or not in UTF-8
     * @throws IOException when the bytes cannot be read
     */
    public static DocumentText text(InputStream input, String source) throws IOException {
        String text = text(input.readNBytes(MOST_BYTES + 1), source);
        return new DocumentText(RARE_BREAK.matcher(text).replaceAll("\n"));
    }

    /** The document that a text writes; throws as {@link #read(InputStream, String)} does. */
    public static Node read(DocumentText text, String source) throws IOException {
        return read(text.text(), source);
    }

    /** The document that a text writes; throws as {@link #read(InputStream, String)} does. */
    static Node read(String text, String source) throws IOException {
        try (YAMLParser parser = yaml().createParser(text)) {
            return new NodeReader(parser, source, "a YAML mapping", () -> refuseAliasAndTag(parser, source)).document();
        } catch (JsonProcessingException e) {
            throw new UnusableInputException(syntax(e, source));
        }
    }

    /** The default limit of the parser is lower than {@link #MOST_BYTES}. */
    private static YAMLFactory yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_BYTES);
        return YAMLFactory.builder()
                .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
                .loaderOptions(options)
                .build();
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

    private static void refuseAliasAndTag(YAMLParser parser, String source) throws IOException {
        Place place = NodeReader.at(parser.currentTokenLocation(), source);
        if (parser.isCurrentAlias()) {
            throw refused(
                    "document-alias",
                    place,
                    "the alias " + QuotedText.quote("*" + parser.getText()),
                    "",
                    "Write its value out here");
        }
        if (parser.getTypeId() != null) {
            throw refused(
                    "document-tag",
                    place,
                    "the tag " + QuotedText.quote(String.valueOf(parser.getTypeId())),
                    "",
                    "Remove it");
        }
    }

    /** The parser's marks count from zero. */
    private static Place at(Mark mark, String source) {
        return new Place(source, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static Problem syntax(JsonProcessingException e, String source) {
        return e.getCause() instanceof MarkedYAMLException marked
                ? syntax(at(marked.getProblemMark(), source), marked.getProblem())
                : syntax(NodeReader.at(e.getLocation(), source), e.getOriginalMessage());
    }

    private static Problem syntax(Place place, String message) {
        String sentence = message.lines().findFirst().orElse("no message");
        return new Problem("document-syntax", place, "this is not YAML: " + sentence, "", "");
    }

    static UnusableInputException refused(String code, Place place, String found, String expected, String cure) {
        return new UnusableInputException(new Problem(code, place, found, expected, cure));
    }
}
