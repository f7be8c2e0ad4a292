package dev.tollgate.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** All commands, as picocli has to know them. */
final class CommandTree {
    static final String TOLLGATE = "tollgate";

    /** Makes a bug print its stack trace; for those who look into it, so help does not show it. */
    static final String STACKTRACE = "--stacktrace";

    private final Terminal terminal;

    CommandTree(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The commands, in the order in which help lists them. */
    static List<Command> commands() {
        return List.of(
                PlanCommand.diff(),
                PlanCommand.breakdown(),
                PlanCommand.check(),
                new ExplainCommand(),
                new UsageCommand(),
                new CommentCommand(),
                new PricesCommand(),
                new SizeCommand(),
                new CompareCommand(),
                new CompletionCommand(),
                new DoctorCommand(),
                new VersionCommand());
    }

    /** The whole tree, from the word {@code tollgate} on. */
    CommandLine whole() {
        CommandSpec root = CommandSpec.create().name(TOLLGATE);
        root.usageMessage()
                .description("Say what a Terraform plan does to the Alibaba Cloud API Gateway bill.")
                .synopsisSubcommandLabel("COMMAND")
                .commandListHeading("%nCommands:%n")
                .exitCodeListHeading("%nExit codes:%n")
                .exitCodeList(exitCodes());
        root.version(VersionCommand.LINE);
        root.addOption(OptionSpec.builder("-V", "--version")
                .type(boolean.class)
                .versionHelp(true)
                .description("Print the version.")
                .build());
        addShared(root);
        for (Command each : commands()) {
            root.addSubcommand(each.name(), complete(each));
        }
        return dressed(new CommandLine(root));
    }

    /** One command of the first level alone, without the cost of describing the others. */
    CommandLine alone(Command command) {
        return dressed(new CommandLine(complete(command).name(TOLLGATE + " " + command.name())));
    }

    private static CommandSpec complete(Command command) {
        CommandSpec spec = command.spec();
        addShared(spec);
        for (Command each : command.subcommands()) {
            spec.addSubcommand(each.name(), complete(each));
        }
        return spec;
    }

    private static void addShared(CommandSpec spec) {
        spec.addOption(OptionSpec.builder("-h", "--help")
                .type(boolean.class)
                .usageHelp(true)
                .description("Print this help.")
                .build());
        spec.addOption(OptionSpec.builder(STACKTRACE)
                .type(boolean.class)
                .hidden(true)
                .description("Print the stack trace of a bug.")
                .build());
        spec.usageMessage()
                .abbreviateSynopsis(true)
                .sortOptions(false)
                .parameterListHeading("%n")
                .optionListHeading("%nOptions:%n");
    }

    private CommandLine dressed(CommandLine line) {
        return line.setUsageHelpWidth(Math.max(55, terminal.width()))
                .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
    }

    private static Map<String, String> exitCodes() {
        Map<String, String> codes = new LinkedHashMap<>();
        for (ExitCode each : ExitCode.values()) {
            codes.put(Integer.toString(each.status()), each.meaning());
        }
        return codes;
    }
}
