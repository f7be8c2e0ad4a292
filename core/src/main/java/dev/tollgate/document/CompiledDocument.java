package dev.tollgate.document;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Node.Entry;
import dev.tollgate.document.Node.Kind;
import dev.tollgate.document.Node.Mapping;
import dev.tollgate.document.Node.Scalar;
import dev.tollgate.document.Node.Sequence;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as bytes that load at once. The build compiles Tollgate's own documents, so that a plain run loads no YAML parser.
 *
 * <pre>
 * node  = SCALAR place kind text | SEQUENCE place count node* | MAPPING place count (key place node)*
 * place = line column
 * </pre>
 */
public final class CompiledDocument {
    private static final int SCALAR = 0;
    private static final int SEQUENCE = 1;
    private static final int MAPPING = 2;

    private CompiledDocument() {}

    /**
     * The document.
     *
     * @param input what {@link #write} wrote; not closed
     * @param source the name of the document, for its places
     * @throws IOException when the bytes cannot be read, or are no document
     */
    public static Node read(InputStream input, String source) throws IOException {
        return node(new DataInputStream(new BufferedInputStream(input)), source);
    }

    private static Node node(DataInputStream input, String source) throws IOException {
        int tag = input.readByte();
        Place place = place(input, source);
        return switch (tag) {
            case SCALAR -> new Scalar(input.readUTF(), Kind.valueOf(input.readUTF()), place);
            case SEQUENCE -> new Sequence(items(input, source), place);
            case MAPPING -> new Mapping(entries(input, source), place);
            default -> throw new IOException("no document: " + tag);
        };
    }

    private static List<Node> items(DataInputStream input, String source) throws IOException {
        List<Node> items = new ArrayList<>();
        for (int count = input.readInt(); count > 0; count--) {
            items.add(node(input, source));
        }
        return items;
    }

    private static List<Entry> entries(DataInputStream input, String source) throws IOException {
        List<Entry> entries = new ArrayList<>();
        for (int count = input.readInt(); count > 0; count--) {
            entries.add(new Entry(input.readUTF(), place(input, source), node(input, source)));
        }
        return entries;
    }

    private static Place place(DataInputStream input, String source) throws IOException {
        return new Place(source, input.readInt(), input.readInt());
    }

    /**
     * Writes a document. Its source is not written.
     *
     * @throws IOException when the bytes cannot be written, or a text is longer than 65,535 bytes
     */
    static void write(Node document, OutputStream output) throws IOException {
        DataOutputStream data = new DataOutputStream(output);
        node(document, data);
        data.flush();
    }

    private static void node(Node node, DataOutputStream output) throws IOException {
        if (node instanceof Scalar scalar) {
            start(SCALAR, scalar, output);
            output.writeUTF(scalar.text());
            output.writeUTF(scalar.kind().name());
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
                output.writeUTF(entry.key());
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
}
