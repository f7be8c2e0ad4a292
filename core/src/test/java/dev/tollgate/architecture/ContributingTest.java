package dev.tollgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code CONTRIBUTING.md} shows every package of core, and leads nowhere that is not there. */
final class ContributingTest {
    private static final Path ROOT = Fixtures.cases().resolve("../..").normalize();
    private static final Path SOURCES = ROOT.resolve("core/src/main/java");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(dev\\.tollgate[a-z.]*)` \\|");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)#:]+)(?:#[^)]*)?\\)");

    @Test
    void listsEveryPackageOfCoreOnce() throws IOException {
        assertThat(found(ROW)).containsExactlyInAnyOrderElementsOf(packages());
    }

    @Test
    void linksToWhatIsThere() throws IOException {
        assertThat(found(LINK))
                .hasSizeGreaterThan(40)
                .allSatisfy(link -> assertThat(ROOT.resolve(link)).exists());
    }

    private static List<String> found(Pattern pattern) throws IOException {
        Matcher matcher = pattern.matcher(Files.readString(ROOT.resolve("CONTRIBUTING.md")));
        return matcher.results().map(ContributingTest::first).toList();
    }

    private static String first(MatchResult result) {
        return result.group(1);
    }

    private static List<String> packages() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.endsWith("package-info.java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .toList();
        }
    }
}
