package dev.tollgate.cli;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
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
    private static final String PLAN =
            "The plan as JSON (terraform show -json PLANFILE > plan.json), or - for standard input.";

    static final String PROJECT = "--project";

    private PlanOptions() {}

    static void addTo(CommandSpec spec) {
        addTo(spec, true, PLAN);
    }

    /** The same for a command that can be about the projects of the settings file instead of one plan. */
    static void addWithProjects(CommandSpec spec) {
        addTo(spec, false, PLAN + " Without it, the plans of the projects in tollgate.yml.");
    }

    private static void addTo(CommandSpec spec, boolean required, String description) {
        spec.addPositional(plan(required, description));
        addRest(
                spec,
                "The region to use where the plan does not say; ALICLOUD_REGION or ALIBABA_CLOUD_REGION unless given.",
                "The day to judge dates by; the plan's own unless given.");
    }

    /** The same for a command that can do without a plan, which is then about a load. */
    static void addOptional(CommandSpec spec) {
        spec.addPositional(plan(
                false, "A plan as JSON, or - for standard input: says whether its instances fit their declared load."));
        addRest(
                spec,
                "The region of a load, all unless given; the one to use where a plan does not say.",
                "The day to judge dates by; that of the plan unless given.");
    }

    private static void addRest(CommandSpec spec, String region, String today) {
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "How much is used; tollgate-usage.yml of the working directory unless given.",
                "--usage"));
        spec.addOption(Options.values(
                Path.class, Values::path, "FILE", "A price book; can be given again, later ones win.", "--prices"));
        spec.addOption(Options.value(String.class, Values::region, "ID", region, "--region"));
        spec.addOption(Options.value(
                BigDecimal.class, Values::monthHours, "N", "The hours of a month; 730 unless given.", "--month-hours"));
        addSettings(spec);
        spec.addOption(Options.flag(
                "Price api.s2.large.xN as N times api.s2.large where no book has a price for it.",
                "--extrapolate-large"));
        spec.addOption(Options.value(LocalDate.class, Values::date, "DATE", today, "--today"));
    }

    private static void addSettings(CommandSpec spec) {
        spec.addOption(Options.value(Path.class, Values::path, "FILE", "Budgets and rules to judge by.", "--policy"));
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "Defaults, projects and policy; tollgate.yml here unless given.",
                "--config"));
        spec.addOption(Options.value(
                String.class,
                text -> text,
                "NAME",
                "The project that the plan belongs to; the one that lists it unless given.",
                PROJECT));
    }

    private static PositionalParamSpec plan(boolean required, String description) {
        return PositionalParamSpec.builder()
                .type(String.class)
                .index("0")
                .arity(required ? "1" : "0..1")
                .required(required)
                .paramLabel("PLAN")
                .description(description)
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
                given.matchedOptionValue("--config", null),
                given.matchedOptionValue(PROJECT, null));
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
                || given.hasMatchedOption(PROJECT)
                || Files.exists(around.workingDirectory().resolve(Request.DEFAULT_SETTINGS));
        if (!settings) {
            throw new ParameterException(
                    given.commandSpec().commandLine(),
                    "Missing required parameter: 'PLAN'; there is no tollgate.yml with projects here");
        }
        return new PlanSource.Projects();
    }
}
