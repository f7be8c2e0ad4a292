package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import dev.tollgate.fixtures.Fixtures;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackagedJarIT {
    /** Class-data archives take classes from version 50 on, which is Java 6. */
    private static final int FIRST_ARCHIVABLE_VERSION = 50;

    private static final Path JAR = Path.of(System.getProperty("tollgate.cli.jar"));

    private static final String JAVA = ProcessHandle.current().info().command().orElseThrow();

    private static final Path OWN_RULES = Fixtures.cases().resolve("110-own-rules");

    private static final Pattern LIBRARY =
            Pattern.compile(" (dev\\.cel|com\\.google|org\\.antlr|org\\.threeten|dev\\.tollgate\\.policy\\.cel)\\.");

    @TempDir
    private Path folder;

    @Test
    void runsFromTheOneJar() throws Exception {
        Process process = new ProcessBuilder(JAVA, "-jar", JAR.toString(), "--version")
                .redirectErrorStream(true)
                .start();

        assertThat(new String(process.getInputStream().readAllBytes(), UTF_8))
                .isEqualTo("tollgate " + Tollgate.VERSION + System.lineSeparator());
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void holdsNoClassThatAClassDataArchiveRefuses() throws IOException {
        try (JarFile jar = new JarFile(JAR.toFile())) {
            assertThat(jar.stream().filter(entry -> entry.getName().endsWith(".class")))
                    .isNotEmpty()
                    .allSatisfy(entry -> assertThat(classVersion(jar, entry))
                            .as(entry.getName())
                            .isGreaterThanOrEqualTo(FIRST_ARCHIVABLE_VERSION));
        }
    }

    @Test
    void judgesByRulesOfAPolicysOwn() throws Exception {
        Run run = run(List.of(), "check", "plan.json", "--policy", "own.yml", "--usage", "usage.yml");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isEqualTo(ExitCode.BREACH.status());
        assertThat(run.out()).isEqualTo(Files.readString(OWN_RULES.resolve("expected.check.txt")));
    }

    @Test
    void holdsEveryFunctionOfTheLanguage() throws Exception {
        Run run = run(List.of(), "check", "plan.json", "--policy", "functions.yml");

        assertThat(run.err()).isEmpty();
        assertThat(run.status()).as(run.out()).isEqualTo(ExitCode.DONE.status());
    }

    @Test
    void saysWhatIsWrongWithExpressions() throws Exception {
        Files.writeString(folder.resolve("wrong.yml"), """
                rules:
                  - id: unknown-field
                    expression: report.totals.afterr.high <= 5000
                  - id: other-type
                    expression: report.totals.after.high <= "5000"
                  - id: no-expression
                    expression: report.totals.after.high <=
                """);
        Run run = run(
                List.of(),
                "check",
                "plan.json",
                "--policy",
                folder.resolve("wrong.yml").toString());
        String file = "tollgate: " + folder.resolve("wrong.yml");

        assertThat(run.status()).isEqualTo(ExitCode.UNUSABLE_INPUT.status());
        assertThat(run.out()).isEmpty();
        assertThat(run.err().lines())
                .containsExactly(
                        file
                                + ":3:31: there is no field 'afterr'; expected one of after, before, delta, dueAtApply. Did you"
                                + " mean 'after'? [policy-expression]",
                        file + ":5:42: '<=' does not take a number and a text [policy-expression]",
                        file + ":7:44: this is not CEL: it ends too early [policy-expression]");
    }

    @Test
    void loadsTheLibraryOfExpressionsOnlyForThem() throws Exception {
        Path without = folder.resolve("without.log");
        Path with = folder.resolve("with.log");

        run(loading(without), "diff", "plan.json", "--usage", "usage.yml");
        assertThat(libraries(without)).isEmpty();
        run(loading(without), "check", "plan.json", "--policy", "../100-rules/rules.yml");
        assertThat(libraries(without)).isEmpty();
        run(loading(with), "check", "plan.json", "--policy", "own.yml");
        assertThat(libraries(with)).isNotEmpty();
    }

    private static List<String> loading(Path log) {
        return List.of("-Xlog:class+load=info:file=" + log);
    }

    /** The classes of the library and of the package that uses it, of those that a run loaded; it loaded others in any case. */
    private static List<String> libraries(Path log) throws IOException {
        List<String> lines = Files.readAllLines(log);
        assertThat(lines).anyMatch(line -> line.contains(" dev.tollgate."));
        return lines.stream().filter(line -> LIBRARY.matcher(line).find()).toList();
    }

    /** What a run of the jar came to. */
    private record Run(int status, String out, String err) {}

    private Run run(List<String> flags, String... arguments) throws Exception {
        List<String> line = new ArrayList<>(List.of(JAVA));
        line.addAll(flags);
        line.addAll(List.of("-jar", JAR.toString()));
        line.addAll(List.of(arguments));
        Path out = folder.resolve("out");
        Path err = folder.resolve("err");
        Process process = new ProcessBuilder(line)
                .directory(OWN_RULES.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        return new Run(status, Files.readString(out), Files.readString(err));
    }

    private static int classVersion(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.skipNBytes(6);
            return in.readUnsignedShort();
        }
    }
}
