package dev.tollgate.render.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Amount;
import dev.tollgate.money.Cause;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The kinds of fields that JSON reports are made of. Absent values are null; numbers have all their digits and no exponent. Plain
 * calls, because a function for each nested part would cost more at start-up than the whole report.
 */
public final class JsonFields {
    private final JsonGenerator json;
    private final JsonLayout layout = new JsonLayout();

    /** Fields of one document written to the stream, which stays open. */
    public JsonFields(OutputStream out) throws IOException {
        json = new JsonFactory().createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setCharacterEscapes(new JsonEscapes());
        json.setPrettyPrinter(layout);
    }

    /** Begins the document or an object of an array. */
    public void open() throws IOException {
        json.writeStartObject();
    }

    /** Opens an object as a field. */
    public void open(String name) throws IOException {
        json.writeObjectFieldStart(name);
    }

    /** Closes the object. */
    public void close() throws IOException {
        json.writeEndObject();
    }

    /** Opens an array as a field. */
    public void openArray(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    /** Closes the array. */
    public void closeArray() throws IOException {
        json.writeEndArray();
    }

    /** Ends the last line and hands everything to the stream. */
    public void end() throws IOException {
        json.writeRaw('\n');
        json.flush();
    }

    /** A text, or null. */
    public void text(String name, @Nullable String value) throws IOException {
        json.writeFieldName(name);
        json.writeString(value);
    }

    /** Writes a text, or null if it is empty. */
    void textUnlessEmpty(String name, String value) throws IOException {
        text(name, value.isEmpty() ? null : value);
    }

    /** A boolean. */
    public void flag(String name, boolean value) throws IOException {
        json.writeBooleanField(name, value);
    }

    /** A whole number. */
    public void number(String name, long value) throws IOException {
        json.writeNumberField(name, value);
    }

    /** A decimal with all its digits, or null. */
    public void number(String name, @Nullable BigDecimal value) throws IOException {
        json.writeFieldName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeNumber(value.toPlainString());
        }
    }

    /** Begins a small object, in one line with all that is in it. */
    void openInline(String name) throws IOException {
        json.writeFieldName(name);
        layout.inline(true);
        open();
    }

    /** Ends a small object. */
    void closeInline() throws IOException {
        close();
        layout.inline(false);
    }

    void numbers(String name, Iterable<Long> values) throws IOException {
        json.writeFieldName(name);
        layout.inline(true);
        json.writeStartArray();
        for (long value : values) {
            json.writeNumber(value);
        }
        closeArray();
        layout.inline(false);
    }

    /** A null. */
    public void nothing(String name) throws IOException {
        json.writeNullField(name);
    }

    /** An array of texts. */
    public void texts(String name, List<String> values) throws IOException {
        json.writeFieldName(name);
        layout.inline(true);
        json.writeStartArray();
        for (String value : values) {
            json.writeString(value);
        }
        closeArray();
        layout.inline(false);
    }

    /** An amount with its bounds, or null. */
    public void amount(String name, @Nullable Amount amount) throws IOException {
        if (amount == null) {
            nothing(name);
            return;
        }
        json.writeFieldName(name);
        layout.inline(true);
        open();
        number("low", amount.low());
        number("expected", amount.expected());
        number("high", amount.high());
        close();
        layout.inline(false);
    }

    /** Missing facts, each with the resource that it belongs to. */
    public void causes(String name, List<Cause> causes) throws IOException {
        openArray(name);
        for (Cause each : causes) {
            open();
            cause(each);
            close();
        }
        closeArray();
    }

    /** Writes a missing fact into the open object. */
    void cause(Cause cause) throws IOException {
        textUnlessEmpty("address", cause.address());
        text("fact", cause.fact());
    }

    /** An array of evidence. */
    public void evidence(String name, List<Evidence> why) throws IOException {
        openArray(name);
        for (Evidence each : why) {
            open();
            text("address", each.address());
            text("attribute", each.attribute());
            text("says", each.says());
            close();
        }
        closeArray();
    }
}
