package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** One run of the command. */
final class Run {
    private final Surroundings around;

    Run(Surroundings around) {
        this.around = around;
    }

    /** Does what the arguments ask for, whatever it is, and says how that went. */
    ExitCode of(String... args) {
        Failures failures = new Failures(around, args);
        try {
            return carriedOut(args.length > 0 && args[0].equals("help") ? asOption(args) : args);
        } catch (IOException e) {
            return failures.ofStandardOutput(e);
        } catch (RuntimeException | Error e) {
            return failures.of(e);
        } finally {
            around.err().flush();
        }
    }

    private ExitCode carriedOut(String... args) throws IOException {
        Command first = args.length == 0 ? null : named(args[0]);
        CommandTree tree = new CommandTree(around.terminal());
        CommandLine line = first == null ? tree.whole() : tree.alone(first);
        ParseResult given = line.parseArgs(first == null ? args : Arrays.copyOfRange(args, 1, args.length));
        while (given.hasSubcommand()) {
            given = given.subcommand();
        }
        CommandSpec asked = given.commandSpec();
        if (given.isUsageHelpRequested()) {
            return print(asked.commandLine().getUsageMessage());
        }
        if (given.isVersionHelpRequested()) {
            return print(String.join("\n", asked.version()) + "\n");
        }
        if (asked.userObject() instanceof Command command) {
            return command.run(given, around);
        }
        around.err().print(asked.commandLine().getUsageMessage());
        return ExitCode.MISUSE;
    }

    private static @Nullable Command named(String name) {
        for (Command each : CommandTree.commands()) {
            if (each.name().equals(name)) {
                return each;
            }
        }
        return null;
    }

    /** {@code help diff} as {@code diff --help}. */
    private static String[] asOption(String... args) {
        String[] asOption = Arrays.copyOfRange(args, 1, args.length + 1);
        asOption[args.length - 1] = "--help";
        return asOption;
    }

    private ExitCode print(String text) throws IOException {
        around.out().write(text.getBytes(UTF_8));
        around.out().flush();
        return ExitCode.DONE;
    }
}
