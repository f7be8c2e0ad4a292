package dev.tollgate.cli;

import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/**
 * One command. Commands describe themselves by calls rather than annotations: reading annotations takes longer than everything else
 * that happens before a small plan is read.
 */
interface Command {
    /** The word that calls it. */
    String name();

    /** Its description, options and parameters, without a name. */
    CommandSpec spec();

    /** The commands below it; none for most. */
    default List<Command> subcommands() {
        return List.of();
    }

    /**
     * Carries it out.
     *
     * @param given what the user wrote
     * @param around the streams and the environment
     * @throws MisuseException when what the user wrote makes no sense together
     * @throws dev.tollgate.diagnostic.UnusableInputException when an input cannot be used
     * @throws IOException when standard output fails
     */
    ExitCode run(ParseResult given, Surroundings around) throws IOException;
}
