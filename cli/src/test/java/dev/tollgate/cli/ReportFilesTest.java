package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFilesTest {
    private static final Path RESIZE = Fixtures.named("06-resize");

    @TempDir
    private Path folder;

    @Test
    void oneRunWritesEveryFormatAndEachIsWhatItWouldBeAlone() throws IOException {
        Staged run = Staged.in(
                RESIZE,
                "diff",
                "plan.json",
                "--format",
                "text",
                "--format",
                "json=" + folder.resolve("r.json"),
                "--format",
                "markdown=" + folder.resolve("r.md"),
                "--format",
                "html=" + folder.resolve("r.html"),
                "--format",
                "sarif=" + folder.resolve("r.sarif"),
                "--format",
                "junit=" + folder.resolve("r.xml"));

        assertThat(run.exit()).as(run.err()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).isEqualTo(alone("text"));
        assertThat(folder.resolve("r.json")).hasContent(alone("json"));
        assertThat(folder.resolve("r.md")).hasContent(alone("markdown"));
        assertThat(folder.resolve("r.html")).hasContent(alone("html"));
        assertThat(folder.resolve("r.sarif")).hasContent(alone("sarif"));
        assertThat(folder.resolve("r.xml")).hasContent(alone("junit"));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(5);
        }
    }

    @Test
    void sarifPointsAtTheBlockInTheConfiguration() throws IOException {
        JsonNode place = location("--source", ".");

        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("main.tf");
        String line = Files.readAllLines(RESIZE.resolve("main.tf"))
                .get(place.at("/region/startLine").asInt() - 1);
        assertThat(line).startsWith("resource \"alicloud_api_gateway_instance\" \"yearly_down\"");
    }

    @Test
    void sarifPointsAtThePlanWhereNoConfigurationIsGiven() throws IOException {
        JsonNode place = location();

        assertThat(place.at("/artifactLocation/uri").asText()).isEqualTo("plan.json");
        assertThat(place.has("region")).isFalse();
    }

    @Test
    void refusesASourceThatIsNoFolder() {
        Staged run = Staged.in(RESIZE, "diff", "plan.json", "--format", "sarif", "--source", "nowhere");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("nowhere: there is no such folder").contains("[source-unreadable]");
    }

    private static JsonNode location(String... more) throws IOException {
        List<String> line = Stream.concat(Stream.of("diff", "plan.json", "--format", "sarif"), Stream.of(more))
                .toList();
        Staged run = Staged.in(RESIZE, line.toArray(String[]::new));
        return new ObjectMapper().readTree(run.out()).at("/runs/0/results/0/locations/0/physicalLocation");
    }

    private static String alone(String format) {
        return Staged.in(RESIZE, "diff", "plan.json", "--format", format).out();
    }
}
