package dev.tollgate.cli;

import dev.tollgate.PlanSource;
import dev.tollgate.Request;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
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
                .arity("1")
                .required(true)
                .paramLabel("PLAN")
                .description("The plan as JSON (terraform show -json PLANFILE > plan.json), or - for standard input.")
                .build();
    }

    /** The request that these options make. */
    static Request request(Request.Command command, ParseResult given, Surroundings around) {
        String plan = given.matchedPositionalValue(0, "");
        return new Request(
                command,
                plan.equals("-") ? new PlanSource.Stream(around.in()) : new PlanSource.File(Values.path(plan)),
                given.matchedOptionValue("--usage", null),
                given.matchedOptionValue("--prices", List.of()),
                given.matchedOptionValue("--region", null),
                given.matchedOptionValue("--month-hours", null),
                given.matchedOptionValue("--extrapolate-large", false),
                given.matchedOptionValue("--today", null),
                around.workingDirectory(),
                around.environment());
    }
}
