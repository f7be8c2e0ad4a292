package dev.tollgate.cli;

import dev.tollgate.PlanSource;
import dev.tollgate.Request;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** What all commands about a plan are told: the plan, and what to judge it by. */
final class PlanOptions {
    private PlanOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addPositional(plan());
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "How much is used; tollgate-usage.yml of the working directory unless given.",
                "--usage"));
        spec.addOption(Options.values(
                Path.class, Values::path, "FILE", "A price book; can be given again, later ones win.", "--prices"));
        addAssumptions(spec);
    }

    /** What to take for granted where neither the plan nor a file says. */
    private static void addAssumptions(CommandSpec spec) {
        spec.addOption(Options.value(
                String.class,
                Values::region,
                "ID",
                "The region to use where the plan does not say; ALICLOUD_REGION or ALIBABA_CLOUD_REGION unless given.",
                "--region"));
        spec.addOption(Options.value(
                BigDecimal.class, Values::monthHours, "N", "The hours of a month; 730 unless given.", "--month-hours"));
        spec.addOption(Options.value(Path.class, Values::path, "FILE", "Budgets and rules to judge by.", "--policy"));
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "Defaults, projects and policy; tollgate.yml here unless given.",
                "--config"));
        spec.addOption(Options.flag(
                "Price api.s2.large.xN as N times api.s2.large where no book has a price for it.",
                "--extrapolate-large"));
        spec.addOption(Options.value(
                LocalDate.class,
                Values::date,
                "DATE",
                "The day to judge dates by; the plan's own unless given.",
                "--today"));
    }

    private static PositionalParamSpec plan() {
        return PositionalParamSpec.builder()
                .type(String.class)
                .index("0")
                .arity("0..1")
                .required(false)
                .paramLabel("PLAN")
                .description(
                        "The plan as JSON (terraform show -json PLANFILE > plan.json), or - for standard input. Without it, the plans of the projects in tollgate.yml.")
                .build();
    }

    /** The request that these options make. */
    static Request request(Request.Command command, ParseResult given, Surroundings around) {
        return new Request(
                command,
                source(given, around),
                given.matchedOptionValue("--usage", null),
                given.matchedOptionValue("--prices", List.of()),
                given.matchedOptionValue("--region", null),
                given.matchedOptionValue("--month-hours", null),
                given.matchedOptionValue("--extrapolate-large", false),
                given.matchedOptionValue("--today", null),
                around.workingDirectory(),
                around.environment(),
                given.matchedOptionValue("--policy", null),
                given.matchedOptionValue("--config", null));
    }

    /** The plan that is named, or those of the projects where there is a settings file. */
    private static PlanSource source(ParseResult given, Surroundings around) {
        String plan = given.matchedPositionalValue(0, null);
        if (plan == null) {
            return projects(given, around);
        }
        return plan.equals("-") ? new PlanSource.Stream(around.in()) : new PlanSource.File(Values.path(plan));
    }

    private static PlanSource projects(ParseResult given, Surroundings around) {
        boolean settings = given.hasMatchedOption("--config")
                || Files.exists(around.workingDirectory().resolve("tollgate.yml"));
        if (!settings) {
            throw new ParameterException(
                    given.commandSpec().commandLine(),
                    "Missing required parameter: 'PLAN'; there is no tollgate.yml with projects here");
        }
        return new PlanSource.Projects();
    }
}
