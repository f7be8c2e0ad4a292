package dev.tollgate.terraform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** With shell scripts in place of the tools. */
@DisabledOnOs(OS.WINDOWS)
class TerraformShowTest {
    private static final Path SHOWN = Fixtures.plans().resolve("terraform/06-target.json");

    @TempDir
    private Path folder;

    private Path tools;
    private Path work;
    private Path plan;

    @BeforeEach
    void makeFolders() throws IOException {
        tools = Files.createDirectory(folder.resolve("tools"));
        work = Files.createDirectory(folder.resolve("work"));
        plan = Files.createFile(
                Files.createDirectory(folder.resolve("the plan's")).resolve("a.tfplan"));
    }

    @Test
    void whatTheToolPrintsIsRead() throws IOException {
        tool("terraform", "[ \"$*\" = \"show -json -no-color " + plan + "\" ] && cat '" + SHOWN + "'");

        assertThat(read().changes()).hasSize(1);
        assertThat(read().header().source()).isEqualTo("a.tfplan");
    }

    @Test
    void whatTheToolSaysBesidesDoesNotDisturb() throws IOException {
        tool("terraform", "head -c 1000000 /dev/zero >&2; echo 'Warning: x' >&2; cat '" + SHOWN + "'");

        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void noNewerVersionIsAskedFor() throws IOException {
        tool("terraform", "[ \"$CHECKPOINT_DISABLE\" = 1 ] && cat '" + SHOWN + "'");

        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void theToolIsAlsoRunWhereThePlanIs() throws IOException {
        tool("terraform", "[ -e a.tfplan ] && cat '" + SHOWN + "'");

        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void theOtherToolIsTriedToo() throws IOException {
        tool("terraform", "echo 'Error: not mine' >&2; exit 1");
        tool("tofu", "cat '" + SHOWN + "'");

        assertThat(read().changes()).hasSize(1);
    }

    @Test
    void withoutAToolTheCommandIsTold() {
        Problem problem = problem();

        assertThat(problem.code()).isEqualTo("plan-binary");
        assertThat(problem.cure()).contains("terraform show -json a.tfplan > plan.json");
    }

    @Test
    void aFailureIsToldWithItsWholeReason() throws IOException {
        tool("terraform", """
                printf '\\342\\225\\267\\n\\342\\224\\202 Warning: old\\n\\342\\225\\265\\n' >&2
                printf '\\342\\225\\267\\n\\342\\224\\202 \\033[31mError: \\033[0mRequired plugins are not installed\\n' >&2
                printf '\\342\\224\\202 \\n\\342\\224\\202 in this folder\\n' >&2
                exit 1""");

        Problem problem = problem();

        assertThat(problem.code()).isEqualTo("plan-show-failed");
        assertThat(problem.found())
                .endsWith("terraform show failed: Error: Required plugins are not installed in this folder")
                .doesNotContain("Warning");
    }

    @Test
    void whatIsNoPlanIsRefusedAsWhatItIs() throws IOException {
        tool("terraform", "echo '{\"format_version\":\"1.0\"}'");

        assertThat(problem().code()).isEqualTo("plan-no-state");
    }

    @Test
    void aToolThatFailsAfterHalfOfAPlanHasFailed() throws IOException {
        tool("terraform", "head -c 500 '" + SHOWN + "'; exit 3");

        assertThat(problem().found()).endsWith("terraform show failed: no message");
    }

    @Test
    void aProgramThatCannotBeRunIsAFailure() throws IOException {
        Files.write(tools.resolve("terraform"), new byte[] {0, 1, 2});
        Files.setPosixFilePermissions(tools.resolve("terraform"), PosixFilePermissions.fromString("rwxr-xr-x"));

        assertThat(problem().code()).isEqualTo("plan-show-failed");
    }

    @Test
    void whatLiesInTheWorkingDirectoryIsNeverRun() throws IOException {
        tools = work;
        tool("terraform", "cat '" + SHOWN + "'");

        UnusableInputException refusal = refusal(Map.of("PATH", ".:"));

        assertThat(refusal.problems().get(0).code()).isEqualTo("plan-binary");
    }

    private void tool(String name, String script) throws IOException {
        Path file = Files.writeString(tools.resolve(name), "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Plan read() {
        return new TerraformShow(Map.of("PATH", "relative:" + tools), work).read(plan, "a.tfplan", Interest.ALL);
    }

    private Problem problem() {
        return refusal(Map.of("PATH", tools.toString())).problems().get(0);
    }

    private UnusableInputException refusal(Map<String, String> environment) {
        return catchThrowableOfType(
                UnusableInputException.class,
                () -> new TerraformShow(environment, work).read(plan, "a.tfplan", Interest.ALL));
    }
}
