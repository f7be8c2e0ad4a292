package dev.tollgate.prelink;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrelinkTest {
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String RECORDS = "dev/tollgate/prelink/Records";

    @TempDir
    Path folder;

    @Test
    void rewritesAJarInItsPlace() throws Exception {
        Path jar = jar();

        Prelink.main(new String[] {jar.toString(), "dev/tollgate/", "2026-01-01T00:00:00Z"});

        assertThat(entries(jar))
                .startsWith("META-INF/MANIFEST.MF", "text.txt", RECORDS + ".class")
                .contains(RECORDS + "$$Linked0.class");
        assertThat(folder).isDirectoryContaining(jar::equals);
        try (JarFile read = new JarFile(jar.toFile());
                InputStream text = read.getInputStream(read.getEntry("text.txt"))) {
            assertThat(text.readAllBytes()).asString(UTF_8).isEqualTo("text");
            assertThat(read.stream())
                    .allSatisfy(entry -> assertThat(entry.getTimeLocal()).isEqualTo(TIME));
        }
    }

    @Test
    void writesAJarThatRuns() throws Exception {
        Path jar = jar();
        Prelink.main(new String[] {jar.toString(), "dev/tollgate/", "2026-01-01T00:00:00Z"});

        try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
            var hash = loader.loadClass(Records.class.getName()).getDeclaredMethod("hash");
            hash.setAccessible(true);

            assertThat(hash.invoke(null)).isEqualTo(Records.hash());
        }
    }

    @Test
    void givesTheSameBytesTheSecondTime() throws Exception {
        Path jar = jar();
        Prelink.main(new String[] {jar.toString(), "dev/tollgate/", "2026-01-01T00:00:00Z"});
        byte[] once = Files.readAllBytes(jar);

        Prelink.main(new String[] {jar.toString(), "dev/tollgate/", "2026-01-01T00:00:00Z"});

        assertThat(jar).hasBinaryContent(once);
    }

    private Path jar() throws IOException {
        Path jar = folder.resolve("some.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.list(Path.of("target/test-classes/dev/tollgate/prelink"))) {
            add(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n".getBytes(UTF_8));
            add(zip, "text.txt", "text".getBytes(UTF_8));
            for (Path each : files.filter(file -> file.getFileName().toString().startsWith("Records"))
                    .sorted(Comparator.comparing(file -> file.toString().length()))
                    .toList()) {
                add(zip, "dev/tollgate/prelink/" + each.getFileName(), Files.readAllBytes(each));
            }
        }
        return jar;
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setLastModifiedTime(FileTime.fromMillis(1_700_000_000_000L));
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static List<String> entries(Path jar) throws IOException {
        List<String> names = new ArrayList<>();
        try (JarFile read = new JarFile(jar.toFile())) {
            read.stream().forEach(entry -> names.add(entry.getName()));
        }
        return names;
    }
}
