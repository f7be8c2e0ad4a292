package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes are read like files, inputs are never written over, and files keep their permissions. */
final class InputsAndOutputsTest {
    @TempDir
    private Path folder;

    private String plan;

    @BeforeEach
    void copyThePlan() throws IOException {
        plan = Files.readString(Fixtures.named("06-resize").resolve("plan.json"));
        Files.writeString(folder.resolve("plan.json"), plan);
    }

    @Test
    void readsAPlanFromANamedPipe() throws Exception {
        Path pipe = folder.resolve("plan.pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe, plan));

        Staged piped = Staged.in(folder, "diff", "plan.pipe");
        writer.join();

        assertThat(piped.exit()).as(piped.err()).isEqualTo(ExitCode.DONE);
        assertThat(piped.out()).isEqualTo(Staged.in(folder, "diff", "plan.json").out());
    }

    @Test
    void readsUsageFromANamedPipe() throws Exception {
        Path pipe = folder.resolve("usage.pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        CompletableFuture<Void> writer = CompletableFuture.runAsync(() -> write(pipe, "version: 0.1\n"));

        Staged piped = Staged.in(folder, "diff", "plan.json", "--usage", "usage.pipe");
        writer.join();

        assertThat(piped.exit()).as(piped.err()).isEqualTo(ExitCode.DONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "diff plan.json --format json=plan.json",
                "diff plan.json --format text --format markdown=./plan.json",
                "breakdown plan.json --out plan.json",
                "diff plan.json --out link.json",
                "diff plan.json --format html=hard.json",
                "explain plan.json --out plan.json",
                "compare plan.json --out hard.json",
                "diff other/../plan.json --out plan.json"
            })
    void refusesToWriteOverThePlan(String command) throws IOException {
        Files.createDirectory(folder.resolve("other"));
        Files.createSymbolicLink(folder.resolve("link.json"), Path.of("plan.json"));
        Files.createLink(folder.resolve("hard.json"), folder.resolve("plan.json"));

        Staged run = Staged.in(folder, command.split(" "));

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("it is the input");
        assertThat(folder.resolve("plan.json")).hasContent(plan);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tollgate.yml", "tollgate-usage.yml", "book.yml"})
    void refusesToWriteOverOtherInputs(String file) throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), "version: 1\n");
        Files.writeString(folder.resolve("tollgate-usage.yml"), "version: 0.1\n");
        Files.writeString(folder.resolve("book.yml"), "anything");

        Staged run = Staged.in(folder, "diff", "plan.json", "--prices", "book.yml", "--format", "json=" + file);

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("cannot write " + file + ": it is the input " + file);
    }

    @Test
    void keepsThePermissionsOfAFileThatItReplaces() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "older");
        Files.setPosixFilePermissions(report, PosixFilePermissions.fromString("rw-------"));

        assertThat(Staged.in(folder, "diff", "plan.json", "--out", "report.txt").exit())
                .isEqualTo(ExitCode.DONE);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report, LinkOption.NOFOLLOW_LINKS)))
                .isEqualTo("rw-------");
    }

    @Test
    void sarifOfStandardInputHasAFileInEveryResult() throws IOException {
        try (InputStream in = Files.newInputStream(folder.resolve("plan.json"))) {
            Staged run = Staged.run(in, folder, Map.of(), "diff", "-", "--format", "sarif");

            JsonNode results = new ObjectMapper().readTree(run.out()).at("/runs/0/results");
            assertThat(results)
                    .isNotEmpty()
                    .allSatisfy(result -> assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                    .asText())
                            .isEqualTo("stdin"));
        }
    }

    private static void write(Path pipe, String text) {
        try (OutputStream out = Files.newOutputStream(pipe)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
