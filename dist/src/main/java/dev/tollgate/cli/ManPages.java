package dev.tollgate.cli;

import dev.tollgate.report.ReportView;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.codegen.docgen.manpage.ManPageGenerator;

/** Writes a manual page for every command, for AsciiDoctor to set. */
final class ManPages {
    private ManPages() {}

    /**
     * Writes them.
     *
     * @param args the folder
     * @throws IOException when they cannot be written
     */
    public static void main(String[] args) throws IOException {
        List<CommandSpec> commands = new ArrayList<>();
        addTo(commands, new CommandTree(new Terminal(ReportView.DEFAULT_WIDTH, false)).whole());
        int status = ManPageGenerator.generateManPage(
                new File(args[0]), null, new boolean[0], false, commands.toArray(CommandSpec[]::new));
        if (status != CommandLine.ExitCode.OK) {
            throw new IOException("no manual pages: " + status);
        }
    }

    private static void addTo(List<CommandSpec> commands, CommandLine line) {
        commands.add(line.getCommandSpec());
        line.getSubcommands().values().forEach(each -> addTo(commands, each));
    }
}
