package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
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

    private static String run(String... args) throws Exception {
        ProcessBuilder builder = new ProcessBuilder("./tollgate");
        builder.command().addAll(List.of(args));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("TOLLGATE_TOKEN", "secret");
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return process.waitFor() + ": " + output;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
