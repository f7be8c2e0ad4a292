package dev.tollgate.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs that were looked at and found right, kept beside the tests' resources. */
final class Golden {
    private static final Path ACTUAL = Path.of("target", "golden");

    private Golden() {}

    /** Compares with the file of that name, and leaves what differs in {@code target/golden} to be looked at and copied. */
    static void assertMatches(String name, String actual) {
        try {
            Files.createDirectories(ACTUAL);
            Files.writeString(ACTUAL.resolve(name), actual);
            assertThat(actual).as("%s, now in %s", name, ACTUAL.resolve(name)).isEqualTo(expected(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
