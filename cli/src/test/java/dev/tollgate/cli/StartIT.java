package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a plain {@code diff} loads when it is started as users start it. Time cannot be tested; what takes the time can. A limit that is
 * reached asks whether what is new has to be loaded by every start; where it has, raise the limit.
 */
class StartIT {
    /**
     * Classes of the program and its libraries: each costs about 10 microseconds. The archive of JDK 25 loads all of its classes together,
     * those of other commands too.
     */
    private static final int CLASSES = Runtime.version().feature() < 25 ? 1600 : 2700;

    /** Classes that are not in the archive: each is parsed or made anew, which costs about 500 microseconds. */
    private static final int NOT_ARCHIVED = 350;

    @TempDir
    static Path folder;

    private static List<String> loaded = List.of();

    @BeforeAll
    static void start() throws Exception {
        Path log = folder.resolve("loaded.txt");
        Path plan = Fixtures.cases().resolve("34-unchanged/plan.json");
        ProcessBuilder builder = new ProcessBuilder("./tollgate", "diff", plan.toString());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TOLLGATE_JAVA_OPTS", "-Xlog:class+load:file=" + log);
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);

        assertThat(process.waitFor()).as(output).isZero();
        loaded = classes(log);
    }

    @Test
    void loadsFewClasses() {
        assertThat(loaded.stream().filter(StartIT::isOwn)).hasSizeBetween(1, CLASSES);
    }

    @Test
    void takesAlmostAllOfThemOutOfTheArchive() {
        assertThat(loaded.stream().filter(Predicate.not(line -> line.contains("shared objects file"))))
                .hasSizeLessThanOrEqualTo(NOT_ARCHIVED);
    }

    private static boolean isOwn(String line) {
        return line.startsWith("dev.tollgate.") || line.startsWith("picocli.") || line.startsWith("com.fasterxml.");
    }

    /** The name of each class and where it is from. */
    private static List<String> classes(Path log) throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains(" source: "))
                .map(line -> line.substring(line.lastIndexOf(']') + 1).trim())
                .toList();
    }
}
