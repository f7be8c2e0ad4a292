package dev.tollgate.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    private Path folder;

    @Test
    void isAsItWasUntilItIsPublished() throws IOException {
        Path place = Files.writeString(folder.resolve("report.json"), "old");
        AtomicFile file = written(place, "new");

        assertThat(place).hasContent("old");
        file.publish();
        file.discard();

        assertThat(place).hasContent("new");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void leavesNothingBehindWhenDiscarded() throws IOException {
        written(folder.resolve("report.json"), "new").discard();

        assertThat(names()).isEmpty();
    }

    @Test
    void twoWritersDoNotShareAFile() throws IOException {
        Path place = folder.resolve("report.json");
        AtomicFile first = written(place, "first");
        AtomicFile second = written(place, "second");

        first.publish();
        assertThat(place).hasContent("first");
        second.publish();
        assertThat(place).hasContent("second");
        assertThat(names()).containsExactly("report.json");
    }

    @Test
    void followsALink() throws IOException {
        Path place = Files.writeString(folder.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), place);

        written(link, "new").publish();

        assertThat(place).hasContent("new");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void writesADeviceDirectly() throws IOException {
        written(Path.of("/dev/null"), "gone").publish();

        assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
    }

    @Test
    void saysWhyItCannotBeWritten() {
        assertThatThrownBy(() -> AtomicFile.of(folder.resolve("missing/report.json")))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("missing/report.json: there is no such folder");
        assertThatThrownBy(() -> AtomicFile.of(folder))
                .isInstanceOf(UnwritableFileException.class)
                .hasMessageContaining("it is a folder");
    }

    private static AtomicFile written(Path place, String content) throws IOException {
        AtomicFile file = AtomicFile.of(place);
        try (OutputStream out = file.open()) {
            out.write(content.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return file;
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
