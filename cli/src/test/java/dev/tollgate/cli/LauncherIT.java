package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.Tollgate;
import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs commands as users start them, which need other parts of the JDK than a plain {@code diff}. */
class LauncherIT {
    @TempDir
    Path folder;

    @Test
    void talksToAForge() throws Exception {
        Path report = folder.resolve("report.json");
        String plan = Fixtures.cases().resolve("01-first-gateway/plan.json").toString();
        assertThat(run("diff", plan, "--format", "json=" + report)).startsWith("0: ");

        String answer = run(
                "comment",
                "github",
                report.toString(),
                "--repository",
                "a/b",
                "--pull-request",
                "1",
                "--url",
                "http://127.0.0.1:" + freePort());

        // Nobody answers there, which the command can only find out by asking.
        assertThat(answer).startsWith("5: ").contains("127.0.0.1");
    }

    /** A checkout whose build was killed, and the name of the process that held the lock. */
    @Test
    void takesOverTheLockOfABuildThatWasKilled() throws Exception {
        Process ended = new ProcessBuilder("true").start();
        ended.waitFor();
        Path launcher = checkout("checkout");
        Files.createDirectories(launcher.resolveSibling("target"));
        Files.createSymbolicLink(launcher.resolveSibling("target/.building"), Path.of(Long.toString(ended.pid())));

        assertThat(run(launcher, Map.of("PATH", maven()), "--version"))
                .startsWith("0: tollgate: building, which is done once")
                .contains("tollgate " + Tollgate.VERSION);
        assertThat(launcher.resolveSibling("target/.building")).doesNotExist();
    }

    @Test
    void buildsOnce() throws Exception {
        Path launcher = checkout("checkout");
        run(launcher, Map.of("PATH", maven()), "--version");

        assertThat(run(launcher, Map.of("PATH", maven()), "--version"))
                .isEqualTo("0: tollgate " + Tollgate.VERSION + "\n");
    }

    @Test
    void saysThatJavaCannotStartFromAFolderWithAColon() throws Exception {
        assertThat(run(checkout("a:b"), Map.of(), "--version")).startsWith("2: tollgate: Java cannot start from ");
    }

    /** An empty element of the PATH stands for the working folder, where a stranger's program may lie. */
    @Test
    void startsNoJavaOfTheWorkingFolder() throws Exception {
        Path java = Files.writeString(folder.resolve("java"), "#!/bin/sh\necho a stranger\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Path launcher = Path.of("tollgate").toAbsolutePath();
        String path = ":" + System.getenv("PATH");

        String answer = run(launcher, Map.of("JAVA_HOME", "", "PATH", path), "--version");

        assertThat(answer).startsWith("2: tollgate: ").contains("is relative");
    }

    @Test
    void usesTheArchiveThatItMakes() throws Exception {
        assertThat(run("doctor")).contains("archive of classes: in use, ");
    }

    @Test
    void expandsNoPatternsInOptionsForJava() throws Exception {
        Files.createDirectory(folder.resolve("-Dname=x"));

        assertThat(run(Path.of("tollgate").toAbsolutePath(), Map.of("TOLLGATE_JAVA_OPTS", "-Dname=*"), "--version"))
                .isEqualTo("0: tollgate " + Tollgate.VERSION + "\n");
    }

    private Path checkout(String name) throws IOException {
        Path cli = Files.createDirectories(folder.resolve(name).resolve("cli"));
        Path lib = Files.createDirectories(folder.resolve(name).resolve("dist/src/main/lib"));
        for (String each : List.of("start.sh", "java.options")) {
            Files.copy(Path.of("..", "dist", "src", "main", "lib", each), lib.resolve(each));
        }
        return Files.copy(Path.of("tollgate"), cli.resolve("tollgate"), StandardCopyOption.COPY_ATTRIBUTES);
    }

    /** A PATH whose mvn puts the jar of this build where a build would: one that compiles everything would take a minute. */
    private String maven() throws IOException {
        Path jar = Path.of(System.getProperty("tollgate.cli.jar"));
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path mvn = Files.writeString(
                bin.resolve("mvn"), "#!/bin/sh\ncp '" + jar + "' '" + folder.resolve("checkout/cli/target") + "'\n");
        assertThat(mvn.toFile().setExecutable(true)).isTrue();
        return bin + ":" + System.getenv("PATH");
    }

    private static String run(String... args) throws Exception {
        return run(Path.of("tollgate").toAbsolutePath(), Path.of("."), Map.of(), args);
    }

    private String run(Path launcher, Map<String, String> environment, String... args) throws Exception {
        return run(launcher, folder, environment, args);
    }

    private static String run(Path launcher, Path where, Map<String, String> environment, String... args)
            throws Exception {
        ProcessBuilder builder = new ProcessBuilder(launcher.toString());
        builder.command().addAll(List.of(args));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TOLLGATE_TOKEN", "secret");
        builder.environment().putAll(environment);
        Process process =
                builder.directory(where.toFile()).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + output;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
