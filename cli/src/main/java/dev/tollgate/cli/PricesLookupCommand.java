package dev.tollgate.cli;

import dev.tollgate.report.PriceReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Tells what one instance type costs in one region, and where each price comes from. */
final class PricesLookupCommand implements Command {
    @Override
    public String name() {
        return "lookup";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description("Tell what an instance type costs in a region, and where each price comes from.");
        spec.addPositional(PricesOptions.parameter(0, "SPEC", "The instance type, such as api.s1.small."));
        spec.addPositional(PricesOptions.parameter(1, "REGION", "The id of the region, such as cn-hangzhou."));
        PricesOptions.addBooksTo(spec);
        PricesOptions.addPaymentTo(spec);
        PricesOptions.addTodayTo(spec);
        PricesOptions.addOutputTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        String spec = given.matchedPositionalValue(0, "").strip();
        String region = Values.region(given.matchedPositionalValue(1, ""));
        PriceReport prices = PricesOptions.report(given, List.of(region), List.of(spec), around);
        PricesOptions.deliver((format, look, out) -> format.write(prices, look, out), true, given, around);
        return ExitCode.DONE;
    }
}
