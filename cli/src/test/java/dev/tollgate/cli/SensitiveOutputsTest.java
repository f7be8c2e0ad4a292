package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.SensitiveValues;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan marks as sensitive is used for the answer and shown by no command in any format. */
final class SensitiveOutputsTest {
    /** Where a resource is, and whether it is a subscription, is the answer. */
    private static final Set<String> ANSWERS = Set.of("me-east-1", "cn-zhangjiakou", "Subscription");

    @ParameterizedTest
    @MethodSource("runs")
    void showsNoSensitiveValue(String name, String command, String format) {
        Path folder = Fixtures.named(name);
        Set<String> secrets = new TreeSet<>(SensitiveValues.of(folder.resolve("plan.json")));
        secrets.removeAll(ANSWERS);

        Staged run = Staged.in(folder, command, "plan.json", "--format", format);

        assertThat(run.err()).isEmpty();
        assertThat(secrets).isNotEmpty();
        assertThat(run.out()).isNotEmpty().doesNotContain(secrets.toArray(String[]::new));
    }

    static Stream<Arguments> runs() {
        List<String> all = List.of("text", "json", "markdown", "html", "sarif", "junit");
        return Stream.of("45-sensitive", "88-sensitive-spec-and-stage")
                .flatMap(name -> Stream.concat(
                        all.stream().map(format -> Arguments.of(name, "diff", format)),
                        Stream.of("explain", "compare", "size")
                                .flatMap(command ->
                                        Stream.of("text", "json").map(format -> Arguments.of(name, command, format)))));
    }
}
