package dev.tollgate.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Whole outputs that were looked at and found right, kept beside the tests' resources. */
public final class Golden {
    private static final Path ACTUAL = Path.of("target", "golden");

    private Golden() {}

    /** Compares with the file of that name, and leaves the text in {@code target/golden} to be looked at and copied. */
    public static void assertMatches(String name, String actual) {
        assertMatch(Map.of(name, actual));
    }

    /** Compares each with the file of that name. */
    public static void assertMatch(Map<String, String> actual) {
        Map<String, String> expected = new TreeMap<>();
        try {
            Files.createDirectories(ACTUAL);
            for (Map.Entry<String, String> each : actual.entrySet()) {
                Files.writeString(ACTUAL.resolve(each.getKey()), each.getValue());
                expected.put(each.getKey(), expected(each.getKey()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(actual).as("now in %s", ACTUAL).containsExactlyInAnyOrderEntriesOf(expected);
    }

    private static String expected(String name) throws IOException {
        try (InputStream in = Golden.class.getResourceAsStream(name)) {
            return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
