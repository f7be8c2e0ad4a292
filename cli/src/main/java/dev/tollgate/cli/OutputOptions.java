package dev.tollgate.cli;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.file.SourceFolder;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** In which forms a report is wanted, where, and how it is to look. */
final class OutputOptions {
    private OutputOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.values(
                OutputTarget.class,
                OutputOptions::output,
                "FORMAT[=FILE]",
                formats() + "; to standard output or to a file; can be given again.",
                "--format"));
        spec.addOption(Options.value(
                Path.class, Values::path, "FILE", "Write to this file what would go to standard output.", "--out"));
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "DIR",
                "The folder of the configuration, for places in its .tf files; sarif points there.",
                "--source"));
        spec.addOption(Options.flag("Plain text without colour, as with NO_COLOR.", "--no-color", "--no-colour"));
        spec.addOption(Options.flag("Show what each figure rests on.", "--why"));
    }

    static ReportView presentation(ReportView.View view, ParseResult given, Surroundings around) {
        Terminal terminal = around.terminal();
        boolean colour = terminal.colour() && !given.matchedOptionValue("--no-color", false);
        ReportView plain = new ReportView(view, terminal.width(), colour, given.matchedOptionValue("--why", false));
        Path source = given.matchedOptionValue("--source", null);
        return source == null ? plain : plain.with(SourceFolder.of(source, around.workingDirectory()));
    }

    /**
     * Refuses one configuration for several projects, whose resources of one address it would confuse.
     *
     * @throws MisuseException when there are several projects and a configuration
     */
    static void requireOneSource(ParseResult given, Request request) {
        boolean isPortfolio = request.plan() instanceof PlanSource.Projects && request.project() == null;
        if (isPortfolio && given.hasMatchedOption("--source")) {
            throw new MisuseException("--source is for one plan; write 'source: DIR' under each project,"
                    + " or under 'defaults' where all projects have one configuration");
        }
    }

    /** At least one, of which at most one goes to standard output, and no two to the same file. */
    static List<OutputTarget> outputs(ParseResult given) {
        List<OutputTarget> asked = given.matchedOptionValue("--format", List.of());
        Path out = given.matchedOptionValue("--out", null);
        List<OutputTarget> outputs = new ArrayList<>();
        for (OutputTarget each : asked.isEmpty() ? List.of(new OutputTarget(ReportFormat.TEXT, null)) : asked) {
            outputs.add(new OutputTarget(each.format(), each.file() == null ? out : each.file()));
        }
        requireDistinct(outputs);
        if (out != null && !toOut(asked)) {
            throw new MisuseException("--out has nothing to write, since every --format names a file");
        }
        return outputs;
    }

    private static String formats() {
        StringBuilder names = new StringBuilder();
        for (ReportFormat each : ReportFormat.values()) {
            names.append(names.length() == 0 ? "" : ", ").append(each.id());
        }
        return names.toString();
    }

    private static OutputTarget output(String text) {
        return Values.converted(text, OutputTarget::parse);
    }

    private static boolean toOut(List<OutputTarget> asked) {
        for (OutputTarget each : asked) {
            if (each.file() == null) {
                return true;
            }
        }
        return asked.isEmpty();
    }

    private static void requireDistinct(List<OutputTarget> outputs) {
        List<@Nullable Path> taken = new ArrayList<>();
        for (OutputTarget each : outputs) {
            Path file = each.file() == null ? null : each.file().normalize();
            if (taken.contains(file)) {
                throw new MisuseException("two formats go to " + (file == null ? "standard output" : file)
                        + "; write --format FORMAT=FILE to give each a file");
            }
            taken.add(file);
        }
    }
}
