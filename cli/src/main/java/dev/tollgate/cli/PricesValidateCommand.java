package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PriceRequest;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.render.PriceFormat;
import dev.tollgate.report.PriceCheck;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Says whether price books can be used, and everything that is wrong with them. */
final class PricesValidateCommand implements Command {
    @Override
    public String name() {
        return "validate";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("Check price books, and tell everything that is wrong with file and line.");
        spec.addPositional(PositionalParamSpec.builder()
                .type(List.class)
                .auxiliaryTypes(Path.class)
                .converters(Values::path)
                .index("0..*")
                .arity("1..*")
                .required(true)
                .paramLabel("FILE")
                .description("The price books, each over the built-in one and those before it.")
                .build());
        PricesOptions.addTodayTo(spec);
        PricesOptions.addOutputTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<Path> files = given.matchedPositionalValue(0, List.of());
        PriceCheck check =
                Tollgate.checkPrices(PriceRequest.all(files, PricesOptions.today(given), around.workingDirectory()));
        boolean text = PricesOptions.format(given) == PriceFormat.TEXT;
        if (text && !check.isValid()) {
            for (Problem each : check.problems()) {
                around.err().println(CommandTree.TOLLGATE + ": " + TerminalText.escaped(each.message()));
            }
        } else {
            PricesOptions.deliver((format, look, out) -> format.write(check, look, out), false, given, around);
        }
        return check.isValid() ? ExitCode.DONE : ExitCode.UNUSABLE_INPUT;
    }
}
