package dev.tollgate.cli;

import dev.tollgate.report.PriceReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Lists all prices, or those of some regions and instance types. */
final class PricesListCommand implements Command {
    @Override
    public String name() {
        return "list";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("List prices, instance types, regions, discounts and notices.");
        PricesOptions.addBooksTo(spec);
        spec.addOption(Options.values(
                String.class, Values::region, "ID", "Only this region; can be given again.", "--region"));
        spec.addOption(Options.values(
                String.class, String::strip, "NAME", "Only this instance type; can be given again.", "--spec"));
        PricesOptions.addPaymentTo(spec);
        PricesOptions.addTodayTo(spec);
        PricesOptions.addOutputTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<String> regions = given.matchedOptionValue("--region", List.of());
        PriceReport prices =
                PricesOptions.report(given, regions, given.matchedOptionValue("--spec", List.of()), around);
        PricesOptions.deliver((format, look, out) -> format.write(prices, look, out), false, given, around);
        return ExitCode.DONE;
    }
}
