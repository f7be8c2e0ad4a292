package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forge of core's tests, in a process of its own: pull request 12 of acme/shop. */
final class LocalForge implements AutoCloseable {
    /** The token that it accepts. */
    static final String TOKEN = "s3cr3t-token-value";

    private static final Path CORE_TESTS = Path.of("..", "core", "target", "test-classes");

    private final Process process;
    private final BufferedReader out;
    private final String url;

    private LocalForge(String forge) throws IOException, ReflectiveOperationException, URISyntaxException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        "dev.tollgate.forge.ForgeProgram",
                        forge)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        out = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        url = String.valueOf(out.readLine());
        assertThat(url).startsWith("http://127.0.0.1:");
    }

    static LocalForge of(String forge) throws Exception {
        return new LocalForge(forge);
    }

    String url() {
        return url;
    }

    /** What its comments say, after its end. */
    List<String> comments() throws IOException {
        process.getOutputStream().close();
        return new ObjectMapper().readValue(String.valueOf(out.readLine()), new TypeReference<>() {});
    }

    @Override
    public void close() {
        process.destroy();
    }

    private static String classPath() throws ReflectiveOperationException, URISyntaxException {
        Set<String> path = new LinkedHashSet<>();
        try {
            path.add(place("dev.tollgate.forge.ForgeProgram"));
        } catch (ClassNotFoundException notOnTheClassPath) {
            path.add(CORE_TESTS.toString());
        }
        for (String each : List.of(
                "dev.tollgate.Tollgate",
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.annotation.JsonKey")) {
            path.add(place(each));
        }
        return String.join(File.pathSeparator, path);
    }

    private static String place(String type) throws ReflectiveOperationException, URISyntaxException {
        return Path.of(Class.forName(type)
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .toString();
    }
}
