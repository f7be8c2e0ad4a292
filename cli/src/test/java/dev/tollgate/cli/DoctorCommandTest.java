package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DoctorCommandTest {
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path folder;

    @Test
    void saysWhichVersionRunsOnWhichJava() {
        Staged run = Staged.in(folder, "doctor", "--today", "2026-12-02");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("tollgate " + Tollgate.VERSION + "\n")
                .contains("Java: " + System.getProperty("java.version") + ", ")
                .contains("archive of classes: none, since no launcher of Tollgate names one")
                .contains("tollgate.yml: none here\ntollgate-usage.yml: none here\n")
                .contains("price book alibaba-cloud-cn-list: of 2026-11-22, 10 days old, CNY\n");
    }

    @Test
    void saysWhatIsWrongWithEachFileAndGoesOn() throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), "defaults:\n  prices: [old.yml]\n");
        Files.writeString(folder.resolve("tollgate-usage.yml"), "version: 0.1\nresource_usag: {}\n");
        Files.writeString(folder.resolve("old.yml"), "no book\n");

        Staged run = Staged.in(folder, "doctor");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .contains("tollgate.yml: is used\n")
                .contains("tollgate-usage.yml: cannot be used\nproblem: tollgate-usage.yml:2")
                .contains("resource_usage")
                .contains("problem: old.yml");
    }

    @Test
    void saysWhenABookIsOld() throws IOException {
        assertThat(Staged.in(folder, "doctor", "--today", "2036-01-01").out()).contains("CNY, beyond its age limit");
    }

    @Test
    void saysThatThereIsNoArchive() {
        ClassArchive archive = new ClassArchive("-XX:SharedArchiveFile=" + folder.resolve("none"), List.of(JAVA));

        assertThat(archive.state()).isEqualTo("none, since there is no " + folder.resolve("none"));
    }

    @Test
    void saysWhyJavaDoesNotTakeTheArchive() throws IOException {
        Path damaged = Files.writeString(folder.resolve("damaged"), "no archive");
        ClassArchive archive = new ClassArchive("-XX:SharedArchiveFile=" + damaged, List.of(JAVA));

        assertThat(archive.state()).startsWith("not in use, since Java says: ").hasSizeGreaterThan(40);
    }

    @Test
    void versionIsACommandToo() {
        assertThat(Staged.run("version").out())
                .isEqualTo(Staged.run("--version").out())
                .isEqualTo("tollgate " + Tollgate.VERSION + "\n");
    }
}
