package dev.tollgate.render.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * How a JSON report is laid out: one field a line, two spaces a level, {@code \n} on every platform, and small objects such as amounts
 * in one line.
 */
final class JsonLayout implements PrettyPrinter {
    /** Two for each of the deepest levels, which an amount of a line's figure is at. */
    private static final String SPACES = " ".repeat(32);

    private int depth;
    private boolean inline;

    /** Whether what follows stays in one line. Changed only between two values. */
    void inline(boolean on) {
        inline = on;
    }

    @Override
    public void writeRootValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw('\n');
    }

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        json.writeRaw('{');
        depth++;
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        depth--;
        if (entries > 0) {
            newLine(json);
        }
        json.writeRaw('}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        json.writeRaw('[');
        depth++;
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        newLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        depth--;
        if (values > 0) {
            newLine(json);
        }
        json.writeRaw(']');
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(inline ? ", " : ",");
        newLine(json);
    }

    private void newLine(JsonGenerator json) throws IOException {
        if (!inline) {
            json.writeRaw('\n');
            json.writeRaw(SPACES, 0, 2 * depth);
        }
    }
}
