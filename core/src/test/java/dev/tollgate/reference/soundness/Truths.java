package dev.tollgate.reference.soundness;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Path;

/** Reads and writes recorded truths. */
final class Truths {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    private Truths() {}

    static Truth read(Path file) throws IOException {
        return JSON.readValue(file.toFile(), Truth.class);
    }

    static void write(Truth truth, Path file) throws IOException {
        JSON.writeValue(file.toFile(), truth);
    }
}
