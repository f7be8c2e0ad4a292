package dev.tollgate.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node.Entry;
import dev.tollgate.document.Node.Kind;
import dev.tollgate.document.Node.Mapping;
import dev.tollgate.document.Node.Scalar;
import dev.tollgate.document.Node.Sequence;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as bytes that load at once. The build compiles Tollgate's own documents, so that a plain run loads no YAML parser.
 *
 * <pre>
 * node  = kind of scalar, place, text | SEQUENCE, place, count, node* | MAPPING, place, count, (key, place, node)*
 * place = line, column
 * text  = length, bytes in UTF-8
 * </pre>
 */
public final class CompiledDocument {
    private static final List<Kind> KINDS = List.of(Kind.values());
    private static final int SEQUENCE = KINDS.size();
    private static final int MAPPING = SEQUENCE + 1;

    private final ByteBuffer bytes;
    private final String source;

    private CompiledDocument(ByteBuffer bytes, String source) {
        this.bytes = bytes;
        this.source = source;
    }

    /**
     * The document.
     *
     * @param input what {@link #write} wrote; not closed
     * @param source the name of the document, for its places
     * @throws IOException when the bytes cannot be read
     */
    public static Node read(InputStream input, String source) throws IOException {
        return new CompiledDocument(ByteBuffer.wrap(input.readAllBytes()), source).node();
    }

    private Node node() {
        int tag = bytes.get();
        Place place = place();
        if (tag == SEQUENCE) {
            return new Sequence(items(), place);
        }
        return tag == MAPPING ? new Mapping(entries(), place) : new Scalar(text(), KINDS.get(tag), place);
    }

    private List<Node> items() {
        int count = bytes.getInt();
        List<Node> items = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            items.add(node());
        }
        return items;
    }

    private List<Entry> entries() {
        int count = bytes.getInt();
        List<Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            entries.add(new Entry(text(), place(), node()));
        }
        return entries;
    }

    private String text() {
        byte[] text = new byte[bytes.getInt()];
        bytes.get(text);
        return new String(text, UTF_8);
    }

    private Place place() {
        return new Place(source, bytes.getInt(), bytes.getInt());
    }

    /**
     * Writes a document. Its source is not written.
     *
     * @throws IOException when the bytes cannot be written
     */
    static void write(Node document, OutputStream output) throws IOException {
        DataOutputStream data = new DataOutputStream(output);
        node(document, data);
        data.flush();
    }

    private static void node(Node node, DataOutputStream output) throws IOException {
        if (node instanceof Scalar scalar) {
            start(KINDS.indexOf(scalar.kind()), scalar, output);
            text(scalar.text(), output);
        } else if (node instanceof Sequence sequence) {
            start(SEQUENCE, sequence, output);
            output.writeInt(sequence.items().size());
            for (Node item : sequence.items()) {
                node(item, output);
            }
        } else if (node instanceof Mapping mapping) {
            start(MAPPING, mapping, output);
            output.writeInt(mapping.entries().size());
            for (Entry entry : mapping.entries()) {
                text(entry.key(), output);
                place(entry.place(), output);
                node(entry.value(), output);
            }
        }
    }

    private static void start(int tag, Node node, DataOutputStream output) throws IOException {
        output.writeByte(tag);
        place(node.place(), output);
    }

    private static void place(Place place, DataOutputStream output) throws IOException {
        output.writeInt(place.line());
        output.writeInt(place.column());
    }

    private static void text(String text, DataOutputStream output) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        output.writeInt(bytes.length);
        output.write(bytes);
    }
}
