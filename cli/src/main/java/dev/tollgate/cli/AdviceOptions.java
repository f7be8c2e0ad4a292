package dev.tollgate.cli;

import dev.tollgate.Output;
import dev.tollgate.report.Advice;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.ReportFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** In which forms advice is wanted, where, and how it is to look: as reports, but for the forms that advice does not have. */
final class AdviceOptions {
    private AdviceOptions() {}

    static void addTo(CommandSpec spec) {
        spec.addOption(Options.values(
                Output.class,
                text -> Values.converted(text, Output::parse),
                "FORMAT[=FILE]",
                formats() + "; to standard output or to a file; can be given again.",
                "--format"));
        spec.addOption(Options.value(
                Path.class, Values::path, "FILE", "Write to this file what would go to standard output.", "--out"));
        spec.addOption(Options.flag("Plain text without colour, as with NO_COLOR.", "--no-color", "--no-colour"));
        spec.addOption(Options.flag("Show what each figure rests on.", "--why"));
    }

    static Presentation presentation(ParseResult given, Surroundings around) {
        return OutputOptions.presentation(Presentation.View.BREAKDOWN, given, around);
    }

    /** At least one, in a form that advice has. */
    static List<Output> outputs(ParseResult given) {
        List<Output> outputs = OutputOptions.outputs(given);
        for (Output each : outputs) {
            if (!Advice.FORMATS.contains(each.format())) {
                throw new MisuseException(
                        "advice does not come as " + each.format().id() + "; expected one of " + formats());
            }
        }
        return outputs;
    }

    private static String formats() {
        StringJoiner names = new StringJoiner(", ");
        for (ReportFormat each : ReportFormat.values()) {
            if (Advice.FORMATS.contains(each)) {
                names.add(each.id());
            }
        }
        return names.toString();
    }
}
