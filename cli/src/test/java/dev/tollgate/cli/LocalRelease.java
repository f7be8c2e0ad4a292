package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.tollgate.Tollgate;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** A release on this machine: a package laid out as the real one, with the jar of this build and the Java of this test. */
final class LocalRelease implements AutoCloseable {
    static final String PACKAGE = "tollgate-" + Tollgate.VERSION + "-linux-x64.tar.gz";

    private static final Path MAIN = Path.of("..", "dist", "src", "main");

    private final HttpServer server;
    private final Path folder;
    private final String sum;
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    private LocalRelease(Path scratch) throws Exception {
        folder = Files.createDirectories(scratch.resolve("release"));
        pack(scratch.resolve("tollgate-" + Tollgate.VERSION));
        byte[] content = Files.readAllBytes(folder.resolve(PACKAGE));
        sum = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        Files.writeString(folder.resolve("SHA256SUMS"), sum + "  " + PACKAGE + "\n" + "0".repeat(64) + "  other.jar\n");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v" + Tollgate.VERSION + "/", this::answer);
        server.start();
    }

    static LocalRelease in(Path scratch) throws Exception {
        return new LocalRelease(scratch);
    }

    /** The address of the releases. */
    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The sum of the package. */
    String sum() {
        return sum;
    }

    /** The files that were asked for. */
    List<String> requests() {
        return List.copyOf(requests);
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pack(Path home) throws Exception {
        for (String each : List.of("bin/tollgate", "bin/tollgate-gate", "lib/start.sh", "lib/java.options")) {
            Files.createDirectories(home.resolve(each).getParent());
            Files.copy(MAIN.resolve(each), home.resolve(each));
            assertThat(home.resolve(each).toFile().setExecutable(true)).isTrue();
        }
        Files.copy(Path.of(System.getProperty("tollgate.cli.jar")), home.resolve("lib/tollgate.jar"));
        Path java = home.resolve("runtime/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\nexec '" + System.getProperty("java.home") + "/bin/java' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        Process tar = new ProcessBuilder(
                        "tar",
                        "-czf",
                        folder.resolve(PACKAGE).toString(),
                        home.getFileName().toString())
                .directory(requireNonNull(home.getParent()).toFile())
                .inheritIO()
                .start();
        assertThat(tar.waitFor()).isZero();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String name = Path.of(exchange.getRequestURI().getPath()).getFileName().toString();
        requests.add(name);
        Path file = folder.resolve(name);
        byte[] content = Files.exists(file) ? Files.readAllBytes(file) : "none".getBytes(UTF_8);
        exchange.sendResponseHeaders(Files.exists(file) ? 200 : 404, content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }
}
