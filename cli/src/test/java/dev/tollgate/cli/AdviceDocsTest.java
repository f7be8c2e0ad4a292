package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code docs/advice.md} shows is what the commands say. */
final class AdviceDocsTest {
    private static final String PROMPT = "$ tollgate ";

    private static final Path PROJECT = Fixtures.cases().resolve("../..").normalize();

    private record Shown(String line, String output) {
        @Override
        public String toString() {
            return line;
        }
    }

    static Stream<Shown> shown() throws IOException {
        List<Shown> shown = new ArrayList<>();
        for (String block : Files.readString(PROJECT.resolve("docs/advice.md")).split("\n```", -1)) {
            int start = block.indexOf(PROMPT);
            if (start >= 0) {
                String session = block.substring(start + PROMPT.length()) + "\n";
                int end = session.indexOf('\n');
                shown.add(new Shown(session.substring(0, end), session.substring(end + 1)));
            }
        }
        return shown.stream();
    }

    @ParameterizedTest
    @MethodSource("shown")
    void isWhatTheCommandSays(Shown shown) {
        Staged run = Staged.in(PROJECT, shown.line().split(" ", -1));

        assertThat(run.err()).isEmpty();
        assertThat(shown.output()).isEqualTo(run.out());
    }
}
