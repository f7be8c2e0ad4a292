package dev.tollgate.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.fixtures.Fixtures;
import dev.tollgate.plan.Interest;
import dev.tollgate.plan.Plan;
import dev.tollgate.plan.PlanHeader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class PlanLoaderTest {
    private static final Path PLANS = Fixtures.plans();
    private static final Path STATE = Path.of("state", "21-show-json-state.json");
    private static final Path BINARY = Path.of("wrong-input", "binary-plan.tfplan");

    @Test
    void aStateServesABreakdownAndNoDiff() {
        assertThat(intake(Request.Command.BREAKDOWN, STATE, Map.of()).header().kind())
                .isEqualTo(PlanHeader.Kind.STATE);
        assertThat(refusal(Request.Command.DIFF, STATE)).hasMessageContaining("[plan-state]");
    }

    @Test
    void aSavedPlanIsRefusedWhereThereIsNoTool() {
        assertThat(refusal(Request.Command.DIFF, BINARY))
                .hasMessageContaining("terraform show -json " + BINARY)
                .hasMessageContaining("[plan-binary]");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aSavedPlanIsReadWithTheToolOnTheSearchPath(@TempDir Path tools) throws IOException {
        Path tool = Files.writeString(
                tools.resolve("terraform"), "#!/bin/sh\ncat '" + PLANS.resolve("terraform/06-target.json") + "'\n");
        Files.setPosixFilePermissions(tool, PosixFilePermissions.fromString("rwxr-xr-x"));

        Plan plan = intake(Request.Command.DIFF, BINARY, Map.of("PATH", tools.toString()));

        assertThat(plan.header().source()).isEqualTo(BINARY.toString());
        assertThat(plan.changes()).hasSize(1);
    }

    @Test
    void aPlanIsReadFromAStream() throws IOException {
        try (InputStream in = Files.newInputStream(PLANS.resolve("terraform/06-target.json"))) {
            Plan plan = intake(Request.Command.DIFF, new PlanSource.Stream(in), Map.of());

            assertThat(plan.header().source()).isEqualTo("-");
        }
    }

    private static UnusableInputException refusal(Request.Command command, Path plan) {
        return catchThrowableOfType(UnusableInputException.class, () -> intake(command, plan, Map.of()));
    }

    private static Plan intake(Request.Command command, Path plan, Map<String, String> environment) {
        return intake(command, new PlanSource.File(plan), environment);
    }

    private static Plan intake(Request.Command command, PlanSource plan, Map<String, String> environment) {
        Request request =
                new Request(command, plan, null, List.of(), null, null, false, null, PLANS, environment, null, null);
        return new PlanLoader(request, Interest.ALL).plan();
    }
}
