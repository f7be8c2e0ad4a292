package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import picocli.AutoComplete;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a script that completes commands and options in a shell. */
final class CompletionCommand implements Command {
    @Override
    public String name() {
        return "generate-completion";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("Print a script that completes commands and options in bash and zsh.");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        String script = AutoComplete.bash(CommandTree.TOLLGATE, new CommandTree(around.terminal()).whole());
        around.out().write(script.getBytes(UTF_8));
        around.out().flush();
        return ExitCode.DONE;
    }
}
