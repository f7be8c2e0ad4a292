package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import dev.tollgate.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The comment command, in this process and in one of its own, against a server on this machine. */
final class CommentTest {
    private static final String SECRET = "s3cr3t-token-value";
    private static final String PASSWORD = "changeit";

    @TempDir
    private Path folder;

    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void saveAReport() throws IOException {
        Files.copy(Fixtures.cases().resolve("06-resize/plan.json"), folder.resolve("plan.json"));
        assertThat(run("diff", "plan.json", "--format", "json=report.json").exit())
                .isEqualTo(ExitCode.DONE);
    }

    @Test
    void printsTheCommentAndNothingElse() {
        Staged run = run("comment", "github", "report.json", "--dry-run", "--tag", "stage");

        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out())
                .startsWith("<!-- tollgate: stage -->\n## API Gateway cost\n")
                .contains("+17,018.70");
        assertThat(run.err()).isEqualTo("tollgate: dry run, nothing was posted" + System.lineSeparator());
    }

    @Test
    void saysWhatIsWrongWithTheCommandLine() {
        assertThat(run("comment", "gitlub", "report.json").err())
                .contains("'gitlub' is no forge; expected one of github, gitlab");
        assertThat(run("comment", "github").exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run("comment", "github", "report.json", "--behaviour", "shout")
                        .err())
                .contains("no behaviour");
        assertThat(run("comment", "github", "report.json", "--timeout", "0").err())
                .contains("no time-out");
        assertThat(run("comment", "github", "report.json", "--tag", "-->").err())
                .contains("is no tag");
        assertThat(run("comment", "github", "report.json", "--link", "x").err()).contains("is no link");
        assertThat(run("comment", "github", "report.json", "--token", SECRET).err())
                .contains("unknown option");
        Staged missing = run("comment", "github", "report.json");
        assertThat(missing.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(missing.err()).startsWith("tollgate: no repository; give --repository");
    }

    @Test
    void aPlanIsNoReport() {
        Staged run = run("comment", "github", "plan.json");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("a Terraform plan or state, no report").contains("[report-none]");
    }

    @Test
    void endsWithFiveWhenTheForgeRefuses() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(server, 403, "{\"message\": \"no\"}");
        try {
            Staged run = run(
                    "comment",
                    "github",
                    "report.json",
                    "--repository",
                    "acme/shop",
                    "--pull-request",
                    "12",
                    "--url",
                    "http://127.0.0.1:" + server.getAddress().getPort());

            assertThat(run.exit()).isEqualTo(ExitCode.FORGE);
            assertThat(run.err()).contains("[forge-permission]").contains("The report is safe in report.json");
            assertThat(run.err() + run.out()).doesNotContain(SECRET);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void postsNothingInARunWithoutAPullRequestWhereThatIsAskedFor() {
        String[] line = {"comment", "github", "report.json", "--repository", "acme/shop", "--if-pull-request"};

        assertThat(run(line).exit()).isEqualTo(ExitCode.DONE);
        assertThat(run(line).err()).startsWith("tollgate: nothing was posted, no pull request; give --pull-request");
        assertThat(run(Arrays.copyOf(line, line.length - 1)).exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run("comment", "github", "report.json", "--if-pull-request").exit())
                .as("a repository is missing, too")
                .isEqualTo(ExitCode.MISUSE);
    }

    @Test
    void sendsNoTokenOverPlainHttpUnlessAsked() {
        Staged run = run(
                "comment",
                "github",
                "report.json",
                "--repository",
                "a/b",
                "--pull-request",
                "1",
                "--url",
                "http://192.0.2.1");

        assertThat(run.exit()).isEqualTo(ExitCode.MISUSE);
        assertThat(run.err()).contains("the token would go over plain HTTP to 192.0.2.1; give an address with https");
    }

    @Test
    void saysWhichOriginsThereAre() {
        assertThat(run("comment", "github", "report.json", "--origin", "elsewhere")
                        .err())
                .contains("'elsewhere' is not an origin; expected own or fork");
        assertThat(run("comment", "github", "report.json", "--dry-run", "--origin", "fork")
                        .out())
                .contains("**From a fork.**");
    }

    @Test
    void usesTheProxyOfTheVirtualMachine() throws Exception {
        HttpServer proxy = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        serve(proxy, 200, "[]");
        try {
            String output = process(
                    List.of(
                            "-Dhttp.proxyHost=127.0.0.1",
                            "-Dhttp.proxyPort=" + proxy.getAddress().getPort()),
                    "http://gitea.example");

            assertThat(output).isEqualTo("tollgate: comment posted");
            assertThat(requests).startsWith("GET http://gitea.example/api/v1/repos/acme/shop/issues/12/comments");
        } finally {
            proxy.stop(0);
        }
    }

    @Test
    void trustsTheCertificatesThatTheVirtualMachineIsGiven() throws Exception {
        Path store = folder.resolve("store.p12");
        keytool(
                "-genkeypair",
                "-alias",
                "forge",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-validity",
                "10000",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context(store)));
        serve(server, 200, "[]");
        String url = "https://localhost:" + server.getAddress().getPort();
        try {
            assertThat(process(
                            List.of(
                                    "-Djavax.net.ssl.trustStore=" + store,
                                    "-Djavax.net.ssl.trustStorePassword=" + PASSWORD),
                            url))
                    .isEqualTo("tollgate: comment posted");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aDiffLoadsNothingOfIt() throws Exception {
        String loaded = started(List.of("-Xlog:class+load:stdout"), "diff", "plan.json", "--out", "diff.txt");

        assertThat(loaded).contains("dev.tollgate.render.text.TextReport");
        assertThat(loaded.lines()
                        .filter(line ->
                                line.matches(".* (dev\\.tollgate\\.(comment|forge)\\.|java\\.net\\.http\\.).*")))
                .isEmpty();
    }

    private String process(List<String> options, String url) throws Exception {
        return started(
                options,
                "comment",
                "gitea",
                "report.json",
                "--repository",
                "acme/shop",
                "--pull-request",
                "12",
                "--insecure",
                "--url",
                url);
    }

    private String started(List<String> options, String... args) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(ProcessHandle.current().info().command().orElseThrow());
        line.addAll(options);
        line.addAll(List.of("-cp", classPath(), "dev.tollgate.cli.Main"));
        line.addAll(List.of(args));
        ProcessBuilder builder =
                new ProcessBuilder(line).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("TOLLGATE_TOKEN", SECRET);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8).strip();
        process.waitFor();
        assertThat(output).doesNotContain(SECRET);
        return output;
    }

    /** Where what the command needs was loaded from; the property for it names the test runner alone, in some runners. */
    private static String classPath() throws ClassNotFoundException {
        Set<String> path = new LinkedHashSet<>();
        for (String each : List.of(
                "dev.tollgate.cli.Main",
                "dev.tollgate.Tollgate",
                "picocli.CommandLine",
                "com.fasterxml.jackson.core.JsonFactory",
                "com.fasterxml.jackson.databind.ObjectMapper",
                "com.fasterxml.jackson.dataformat.yaml.YAMLFactory",
                "com.fasterxml.jackson.annotation.JsonKey",
                "org.yaml.snakeyaml.Yaml")) {
            path.add(Path.of(URI.create(Class.forName(each)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toString()))
                    .toString());
        }
        return String.join(File.pathSeparator, path);
    }

    /** Answers every request so; what is posted is a comment. */
    private void serve(HttpServer server, int status, String body) {
        server.createContext("/", exchange -> {
            requests.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            boolean posted = exchange.getRequestMethod().equals("POST");
            byte[] bytes = (posted ? "{\"id\": 1, \"body\": \"x\"}" : body).getBytes(UTF_8);
            exchange.sendResponseHeaders(posted ? 201 : status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    private static SSLContext context(Path store) throws Exception {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD.toCharArray());
        }
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD.toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }

    private static void keytool(String... args) throws Exception {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        line.addAll(List.of(args));
        Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
    }

    private Staged run(String... line) {
        return Staged.run(new ByteArrayInputStream(new byte[0]), folder, Map.of("TOLLGATE_TOKEN", SECRET), line);
    }
}
