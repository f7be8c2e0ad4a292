package dev.tollgate.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every promise of docs/threats.md names a test, and every test that it names is there. */
final class ThreatDocsTest {
    private static final DocsPage PAGE = DocsPage.named("threats.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Test|IT))\\.(\\w+)`");

    @Test
    void everyPromiseNamesTestsThatAreThere() throws IOException {
        Map<String, String> sources = readTests();
        for (String section : PAGE.sections().keySet()) {
            assertThat(PAGE.table(section)).as(section).isNotEmpty().allSatisfy(row -> requireTests(row, sources));
        }
    }

    private static void requireTests(String row, Map<String, String> sources) {
        List<MatchResult> tests = TEST.matcher(row).results().toList();
        assertThat(tests).as(row).isNotEmpty();
        for (MatchResult each : tests) {
            String source = sources.getOrDefault(each.group(1), "");
            assertThat(source).as(each.group()).containsPattern("\\b" + each.group(2) + "\\b(?:\\(| =)");
        }
    }

    private static Map<String, String> readTests() throws IOException {
        Path root = Fixtures.cases().resolve("../..").normalize();
        Map<String, String> sources = new TreeMap<>();
        for (String module : List.of("core", "cli", "maven-plugin", "policy-cel")) {
            try (Stream<Path> files = Files.walk(root.resolve(module).resolve("src/test/java"))) {
                for (Path each : files.filter(file -> file.toString().matches(".*(?:Test|IT)\\.java"))
                        .toList()) {
                    String name = each.getFileName().toString();
                    sources.put(name.substring(0, name.length() - ".java".length()), Files.readString(each));
                }
            }
        }
        return sources;
    }
}
