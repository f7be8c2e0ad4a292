package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The launchers of the packages start the same thing in the same way. The one for shells runs for real, with a Java that only repeats
 * its arguments; of the one for Windows the line is read that starts Java.
 */
final class ReleaseLaunchersTest {
    private static final Path MAIN = Path.of("..", "dist", "src", "main");
    private static final String ECHO = "#!/bin/sh\nprintf '%s\\n' \"$0\" \"$@\"\n";

    private static final Pattern SET = Pattern.compile("(?m)set \"(\\w+)=([^%\"].*)\"$");
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|(\\S+)");

    @TempDir
    private Path folder;

    @Test
    void bothStartJavaWithTheSameFilesAndFlags() throws Exception {
        String home = packaged().toRealPath().toString();

        List<String> shell = new ArrayList<>(started("-Da=b -Dc=*", "diff", "plan 1.json"));
        assertThat(shell.remove("-Dtollgate.columns=")).isTrue();

        assertThat(shell)
                .hasSizeGreaterThan(8)
                .isEqualTo(windows(home, "-Da=b -Dc=*", "diff", "plan 1.json"))
                .contains(
                        "-XX:AOTCache=" + home + "/lib/tollgate.aot", home + "/lib/tollgate.jar", Main.class.getName());
    }

    @Test
    void theShellRefusesAFolderThatJavaCannotStartFrom() throws Exception {
        folder = Files.createDirectory(folder.resolve("a:b"));
        packaged();

        assertThat(started("", "diff")).singleElement().asString().startsWith("tollgate: Java cannot start from ");
    }

    private Path packaged() throws IOException {
        for (String each : List.of("bin/tollgate", "lib/start.sh", "lib/java.options")) {
            Files.createDirectories(folder.resolve(each).getParent());
            Files.copy(MAIN.resolve(each), folder.resolve(each));
        }
        Path java = folder.resolve("runtime/bin/java");
        Files.createDirectories(java.getParent());
        assertThat(Files.writeString(java, ECHO).toFile().setExecutable(true)).isTrue();
        return folder;
    }

    private List<String> started(String options, String... arguments) throws Exception {
        List<String> line =
                new ArrayList<>(List.of("sh", folder.resolve("bin/tollgate").toString()));
        line.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(line).redirectErrorStream(true);
        builder.environment().put("TOLLGATE_JAVA_OPTS", options);
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output.lines().toList();
    }

    /** The words of the line that starts Java, with every variable in its place. */
    private static List<String> windows(String home, String options, String... arguments) throws IOException {
        String script = Files.readString(MAIN.resolve("bin/tollgate.cmd"));
        String line = script.lines()
                .filter(each -> each.contains("java.exe"))
                .findFirst()
                .orElseThrow();
        for (MatchResult each : SET.matcher(script).results().toList()) {
            line = line.replace("%" + each.group(1) + "%", each.group(2));
        }
        String rest = "\"" + String.join("\" \"", arguments) + "\"";
        line = line.replace("%home%", home)
                .replace("%TOLLGATE_JAVA_OPTS%", options)
                .replace("%*", rest);
        return WORD.matcher(line)
                .results()
                .map(word -> word.group(1) == null ? word.group(2) : word.group(1))
                .map(word -> word.replace('\\', '/').replace(".exe", ""))
                .toList();
    }
}
