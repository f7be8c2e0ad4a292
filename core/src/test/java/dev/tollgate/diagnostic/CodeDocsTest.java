package dev.tollgate.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.DocsPage;
import dev.tollgate.policy.rule.BuiltInRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/diagnostics.md} has a row for every code of a diagnostic or a problem that the sources know, and for no other. */
final class CodeDocsTest {
    private static final DocsPage PAGE = DocsPage.named("diagnostics.md");
    private static final String DIAGNOSTICS = "Diagnostics";
    private static final String PROBLEMS = "Problems of ";

    /** A code as an argument before others, {@code new Problem("prices-tiers", …}, or as a constant. */
    private static final Pattern LITERAL = Pattern.compile("(?:[(,]|String [A-Z_]+ =)\\s*\"([a-z]+(?:-[a-z]+)+)\"[,;]");

    /** A diagnostic that is a problem where it is found in an input. */
    private static final Pattern OF_DIAGNOSTIC = Pattern.compile("DiagnosticCode\\.([A-Z_]+)\\.id\\(\\)");

    /** An enum of problems, whose constants are codes. */
    private static final Pattern ENUM = Pattern.compile("enum \\w*Problem \\{(.*?);\n", Pattern.DOTALL);

    private static final Pattern CONSTANT = Pattern.compile("^    ([A-Z_]+)\\(", Pattern.MULTILINE);

    /** Written like codes, but not such. */
    private static final Set<String> NO_CODES = Set.of(
            "api-gateway",
            "aria-label",
            "at-least",
            "by-address-type",
            "color-scheme",
            "http-equiv",
            "x-yunxiao-token");

    @Test
    void everyDiagnosticIsDocumentedWithSeverityMeaningAndCure() {
        List<String> documented = PAGE.rows(DIAGNOSTICS).stream()
                .filter(row -> row.startsWith("| `"))
                .map(CodeDocsTest::plain)
                .toList();
        List<String> rows = Arrays.stream(DiagnosticCode.values())
                .map(code ->
                        String.join(" | ", "| " + code.id(), code.severity().id(), code.meaning(), code.cure() + " |"))
                .toList();

        assertThat(documented)
                .as("rows of docs/diagnostics.md, '%s', without links and backquotes", DIAGNOSTICS)
                .containsExactlyInAnyOrderElementsOf(rows);
    }

    @Test
    void everyProblemIsDocumented() throws IOException {
        List<String> documented = new ArrayList<>();
        PAGE.sections().keySet().stream()
                .filter(heading -> heading.startsWith(PROBLEMS))
                .forEach(heading -> documented.addAll(DocsPage.codes(PAGE.rows(heading))));

        assertThat(documented)
                .as(
                        "docs/diagnostics.md, in a section '%s…': one row for each code, as | `code` | when | what to"
                                + " do |; what the sources only write like a code belongs in NO_CODES of this test",
                        PROBLEMS)
                .containsExactlyInAnyOrderElementsOf(codes());
    }

    @Test
    void everyRowSaysWhenAndWhatToDo() {
        List<String> rows = PAGE.sections().keySet().stream()
                .flatMap(heading -> PAGE.rows(heading).stream())
                .filter(row -> row.startsWith("| `"))
                .toList();

        assertThat(rows).isNotEmpty().allMatch(row -> row.matches("\\|( [^|]*[^| ] \\|){3,4}"));
    }

    private static String plain(String markdown) {
        return markdown.replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1").replace("`", "");
    }

    private static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String source : sources()) {
            add(codes, LITERAL, source);
            add(codes, OF_DIAGNOSTIC, source);
            ENUM.matcher(source).results().forEach(body -> add(codes, CONSTANT, body.group(1) + "("));
        }
        codes.removeAll(NO_CODES);
        codes.removeAll(BuiltInRules.ids());
        return codes;
    }

    private static void add(Set<String> codes, Pattern pattern, String source) {
        pattern.matcher(source)
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT).replace('_', '-'))
                .forEach(codes::add);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        for (String module : List.of("core", "cli", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "java"))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
