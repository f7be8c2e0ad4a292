package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

class PackagedJarIT {
    /** Class-data archives take classes from version 50 on, which is Java 6. */
    private static final int FIRST_ARCHIVABLE_VERSION = 50;

    private static final Path JAR = Path.of(System.getProperty("tollgate.cli.jar"));

    @Test
    void runsFromTheOneJar() throws Exception {
        String java = ProcessHandle.current().info().command().orElseThrow();
        Process process = new ProcessBuilder(java, "-jar", JAR.toString(), "--version")
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

    /** The build rewrites them after the compiler is done, so that a mistake there would show nowhere else than where it strikes. */
    @Test
    void holdsOnlyClassesOfItsOwnThatTheVirtualMachineAccepts() throws Exception {
        URL[] path = {JAR.toUri().toURL()};
        try (JarFile jar = new JarFile(JAR.toFile());
                URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            assertThat(jar.stream().map(JarEntry::getName).filter(PackagedJarIT::isOwn))
                    .anyMatch(name -> name.contains("$$Linked"))
                    .allSatisfy(name -> assertThat(Class.forName(className(name), true, loader))
                            .isNotNull());
        }
    }

    private static boolean isOwn(String entry) {
        return entry.startsWith("dev/tollgate/") && entry.endsWith(".class") && !entry.endsWith("package-info.class");
    }

    private static String className(String entry) {
        return entry.substring(0, entry.length() - ".class".length()).replace('/', '.');
    }

    private static int classVersion(JarFile jar, JarEntry entry) throws IOException {
        try (DataInputStream in = new DataInputStream(jar.getInputStream(entry))) {
            in.skipNBytes(6);
            return in.readUnsignedShort();
        }
    }
}
