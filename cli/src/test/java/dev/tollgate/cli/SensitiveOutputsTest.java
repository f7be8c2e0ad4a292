package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.fixtures.SensitiveValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a plan marks as sensitive is used for the answer and shown by no command in any format. */
final class SensitiveOutputsTest {
    /** Where a resource is, and whether it is a subscription, is the answer. */
    private static final Set<String> ANSWERS = Set.of("me-east-1", "cn-zhangjiakou", "Subscription");

    private static final Pattern ORIGIN = Pattern.compile("(https?://)([a-z][a-z0-9.-]*)(?=[\\\\\"])");

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

    @ParameterizedTest
    @MethodSource("addresses")
    void showsNothingOfAnAddressThatMayBeASecret(String name, String command, String format, @TempDir Path folder)
            throws IOException {
        String plan = Files.readString(Fixtures.named(name).resolve("plan.json"));
        String secretive = ORIGIN.matcher(plan).replaceAll("$1user:S3CRET@$2/S3CRET?token=S3CRET#S3CRET");
        assertThat(secretive).isNotEqualTo(plan);
        Files.writeString(folder.resolve("plan.json"), secretive);

        Staged run = Staged.in(folder, command, "plan.json", "--format", format);

        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .isEqualTo(Staged.in(Fixtures.named(name), command, "plan.json", "--format", format)
                        .out())
                .doesNotContain("S3CRET");
    }

    static Stream<Arguments> addresses() {
        return runs(
                List.of("explain"),
                "70-http-addresses",
                "72-backend-models",
                "77-routing-plugins",
                "130-remote-authentication");
    }

    static Stream<Arguments> runs() {
        return runs(List.of("explain", "compare", "size"), "45-sensitive", "88-sensitive-spec-and-stage");
    }

    private static Stream<Arguments> runs(List<String> others, String... names) {
        List<String> all = List.of("text", "json", "markdown", "html", "sarif", "junit");
        return Stream.of(names)
                .flatMap(name -> Stream.concat(
                        all.stream().map(format -> Arguments.of(name, "diff", format)),
                        others.stream()
                                .flatMap(command ->
                                        Stream.of("text", "json").map(format -> Arguments.of(name, command, format)))));
    }
}
