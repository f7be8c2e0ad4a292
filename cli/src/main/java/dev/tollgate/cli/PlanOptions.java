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
        spec.addPositional(
                plan(true, "The plan as JSON (terraform show -json PLANFILE > plan.json), or - for standard input."));
        addRest(
                spec,
                "The region to use where the plan does not say; ALICLOUD_REGION or ALIBABA_CLOUD_REGION unless given.",
                "The day to judge dates by; the plan's own unless given.");
    }

    /** The same for a command that can do without a plan, which is then about a load. */
    static void addOptional(CommandSpec spec) {
        spec.addPositional(
                plan(false, "A plan as JSON, or - for standard input: says whether its instances fit their declared load."));
        addRest(
                spec,
                "The region of a load, all unless given; the one to use where a plan does not say.",
                "The day to judge dates by; that of the plan, or of the price list, unless given.");
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
        spec.addOption(Options.flag(
                "Price api.s2.large.xN as N times api.s2.large where no book has a price for it.",
                "--extrapolate-large"));
        spec.addOption(Options.value(LocalDate.class, Values::date, "DATE", today, "--today"));
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
