package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The launchers of the packages start the same thing in the same way. */
final class ReleaseLaunchersTest {
    private static final Path FOLDER = Path.of("..", "dist", "src", "main", "bin");

    /** Files of the package, flags, and the class that runs. */
    private static final Pattern NAMED =
            Pattern.compile("(?:runtime|lib)[/\\\\][a-z./\\\\]+|-XX:[A-Za-z]+|-cp|dev\\.tollgate[a-zA-Z.]+");

    @Test
    void nameTheSameFilesAndFlags() throws IOException {
        Set<String> named = named("tollgate");

        assertThat(named)
                .contains(
                        "runtime/bin/java", "lib/tollgate.jar", "lib/tollgate.aot", "lib/java.options", "-XX:AOTCache")
                .isEqualTo(named("tollgate.cmd"));
    }

    @Test
    void startTheMainClass() throws IOException {
        assertThat(named("tollgate")).contains(Main.class.getName());
    }

    private static Set<String> named(String launcher) throws IOException {
        Set<String> named = new TreeSet<>();
        NAMED.matcher(Files.readString(FOLDER.resolve(launcher)))
                .results()
                .map(MatchResult::group)
                .map(each -> each.replace('\\', '/').replace(".exe", ""))
                .forEach(named::add);
        return named;
    }
}
