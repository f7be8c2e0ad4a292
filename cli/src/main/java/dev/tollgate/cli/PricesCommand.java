package dev.tollgate.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Shows and checks price books. Without a command below it, everything is listed. */
final class PricesCommand implements Command {
    @Override
    public String name() {
        return "prices";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description("List, look up and validate price books; without a command, list the built-in prices.")
                .synopsisSubcommandLabel("[COMMAND]")
                .commandListHeading("%nCommands:%n");
        return spec;
    }

    @Override
    public List<Command> subcommands() {
        return List.of(new PricesListCommand(), new PricesLookupCommand(), new PricesValidateCommand());
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        return new PricesListCommand().run(given, around);
    }
}
