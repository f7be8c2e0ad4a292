package dev.tollgate.reference;

import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.json.PlanReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads whole plans for tests. */
public final class Plans {
    private Plans() {}

    /** The plan in a file. */
    public static Plan read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return PlanReader.read(in, file.toString(), Interest.ALL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan that this JSON is. */
    public static Plan parse(String json) {
        return PlanReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test", Interest.ALL);
    }
}
