package dev.tollgate.render.markup;

import dev.tollgate.report.TerminalText;
import java.io.StringWriter;
import java.math.BigDecimal;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/**
 * A document of elements. Text and attributes are made safe to print and escaped, whatever they hold, so that no name can become
 * markup. What is written is XML that browsers read as HTML too.
 */
public final class MarkupDocument {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** An empty document. */
    public MarkupDocument() {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private interface Writing {
        void go() throws XMLStreamException;
    }

    /** Says that it is a page for browsers. */
    public MarkupDocument html() {
        return write(() -> out.writeDTD("<!DOCTYPE html>\n"));
    }

    /** Says that it is XML. */
    public MarkupDocument xml() {
        return write(() -> {
            out.writeStartDocument("UTF-8", "1.0");
            out.writeDTD("\n");
        });
    }

    /** Begins an element; an attribute that is null is left out. */
    public MarkupDocument open(String element, @Nullable String... attributes) {
        return write(() -> {
            out.writeStartElement(element);
            write(attributes);
        });
    }

    /** Further attributes of the element that has just begun. */
    public MarkupDocument attributes(@Nullable String... attributes) {
        return write(() -> write(attributes));
    }

    /** Closes the innermost element. */
    public MarkupDocument close() {
        return write(out::writeEndElement);
    }

    /** Ends an element and the line. */
    public MarkupDocument closeLine() {
        return close().line();
    }

    /** An element that can hold nothing, on a line of its own. */
    public MarkupDocument empty(String element, @Nullable String... attributes) {
        write(() -> {
            out.writeEmptyElement(element);
            write(attributes);
        });
        return line();
    }

    /** An element with text alone. */
    public MarkupDocument leaf(String element, String words, @Nullable String... attributes) {
        return open(element, attributes).text(words).close();
    }

    /** Adds text, escaped. */
    public MarkupDocument text(String words) {
        return write(() -> out.writeCharacters(TerminalText.escaped(words)));
    }

    /** A name, which may be broken behind its dots where it is too long for its place. */
    public MarkupDocument code(String name) {
        open("code");
        int start = 0;
        for (int dot = name.indexOf('.'); dot >= 0; dot = name.indexOf('.', start)) {
            text(name.substring(start, dot + 1));
            write(() -> out.writeEmptyElement("wbr"));
            start = dot + 1;
        }
        return text(name.substring(start)).close();
    }

    /** Text of our own that keeps its line breaks. */
    public MarkupDocument verbatim(String words) {
        return write(() -> out.writeCharacters(words));
    }

    /** Adds a line break to the source. */
    public MarkupDocument line() {
        return write(() -> out.writeCharacters("\n"));
    }

    /** A coordinate. */
    public static String at(int value) {
        return Integer.toString(value);
    }

    /** A coordinate. */
    public static String at(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** The document so far. */
    @Override
    public String toString() {
        write(out::flush);
        return text.toString();
    }

    private void write(@Nullable String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            String value = attributes[i + 1];
            if (value != null) {
                out.writeAttribute(attributes[i], TerminalText.escaped(value));
            }
        }
    }

    /** A string takes everything, so that nothing can fail. */
    private MarkupDocument write(Writing writing) {
        try {
            writing.go();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }
}
