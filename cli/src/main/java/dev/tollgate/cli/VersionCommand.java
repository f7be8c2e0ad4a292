package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.Tollgate;
import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Prints the version, as {@code --version} does. */
final class VersionCommand implements Command {
    /** The line that says which version this is. */
    static final String LINE = CommandTree.TOLLGATE + " " + Tollgate.VERSION;

    @Override
    public String name() {
        return "version";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("Print the version.");
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        around.out().write((LINE + "\n").getBytes(UTF_8));
        around.out().flush();
        return ExitCode.DONE;
    }
}
