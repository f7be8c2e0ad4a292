package dev.tollgate.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.fixtures.Fixtures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The region that the user gives where the plan does not say. */
final class RegionTest {
    private static final String BOOK = """
            book: moon
            currency: CNY
            asOf: 2026-11-01
            basis: made up
            source: nobody
            regions:
              moon-1: Moon
            instances:
              fees:
                - regions: [moon-1]
                  prices:
                    api.s1.medium: {hour: 100, month: 60000, year: 720000}
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"diff", "breakdown", "explain", "usage", "compare"})
    void refusesARegionThatThereIsNot(String command) throws IOException {
        Staged run = run(command, "-", "--region", "cn-hangzou");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("'cn-hangzou'", "Did you mean 'cn-hangzhou'?", "[region-not-known]");
    }

    @Test
    void refusesOneOfTheSettingsFileAlike() throws IOException {
        Files.writeString(folder.resolve("tollgate.yml"), "version: 1\ndefaults:\n  region: cn-hangzou\n");

        Staged run = run("diff", "-");

        assertThat(run.exit()).isEqualTo(ExitCode.UNUSABLE_INPUT);
        assertThat(run.err()).contains("Did you mean 'cn-hangzhou'?", "[region-not-known]");
    }

    @Test
    void takesARegionOfTheVendorForWhichNoBookHasAPrice() throws IOException {
        Staged run = run("diff", "-", "--region", "cn-wulanchabu", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"id\": \"cn-wulanchabu\"", "\"price-missing\"");
    }

    @Test
    void takesARegionThatOnlyABookOfTheUserKnows() throws IOException {
        Files.writeString(folder.resolve("moon.yml"), BOOK);

        Staged run = run("diff", "-", "--region", "Moon-1", "--prices", "moon.yml", "--format", "json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exit()).isEqualTo(ExitCode.DONE);
        assertThat(run.out()).contains("\"id\": \"moon-1\"", "73000");
        assertThat(run("diff", "-", "--region", "moon-2", "--prices", "moon.yml")
                        .err())
                .contains("Did you mean 'moon-1'?");
    }

    private Staged run(String... args) throws IOException {
        byte[] plan = Files.readAllBytes(
                Fixtures.cases().resolve("14-region-from-flag").resolve("plan.json"));
        return Staged.run(new ByteArrayInputStream(plan), folder, Map.of(), args);
    }
}
