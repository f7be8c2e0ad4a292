package dev.tollgate.cli;

import dev.tollgate.api.OutputTarget;
import dev.tollgate.report.AdviceReport;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
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
                OutputTarget.class,
                text -> Values.converted(text, OutputTarget::parse),
                "FORMAT[=FILE]",
                formats() + "; to standard output or to a file; can be given again.",
                "--format"));
        spec.addOption(Options.value(
                Path.class, Values::path, "FILE", "Write to this file what would go to standard output.", "--out"));
        spec.addOption(Options.flag("Plain text without colour, as with NO_COLOR.", "--no-color", "--no-colour"));
        spec.addOption(Options.flag("Show what each figure rests on.", "--why"));
    }

    static ReportView presentation(ParseResult given, Surroundings around) {
        return OutputOptions.presentation(ReportView.View.BREAKDOWN, given, around);
    }

    /** At least one, in a form that advice has. */
    static List<OutputTarget> outputs(ParseResult given) {
        List<OutputTarget> outputs = OutputOptions.outputs(given);
        for (OutputTarget each : outputs) {
            if (!AdviceReport.FORMATS.contains(each.format())) {
                throw new MisuseException(
                        "advice does not come as " + each.format().id() + "; expected one of " + formats());
            }
        }
        return outputs;
    }

    private static String formats() {
        StringJoiner names = new StringJoiner(", ");
        for (ReportFormat each : ReportFormat.values()) {
            if (AdviceReport.FORMATS.contains(each)) {
                names.add(each.id());
            }
        }
        return names.toString();
    }
}
