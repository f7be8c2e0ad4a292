package dev.tollgate.cli;

import dev.tollgate.Output;
import dev.tollgate.Request;
import dev.tollgate.Tollgate;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Report;
import dev.tollgate.report.Shortfall;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that answers one question about a plan. */
final class PlanCommand implements Command {
    private final Request.Command command;
    private final Presentation.View view;
    private final String description;

    private PlanCommand(Request.Command command, Presentation.View view, String description) {
        this.command = command;
        this.view = view;
        this.description = description;
    }

    static PlanCommand diff() {
        return new PlanCommand(
                Request.Command.DIFF,
                Presentation.View.DIFF,
                "Say what a plan does to the bill: before, after and the difference.");
    }

    static PlanCommand breakdown() {
        return new PlanCommand(
                Request.Command.BREAKDOWN,
                Presentation.View.BREAKDOWN,
                "Say what a plan leads to, or what a state holds, line by line.");
    }

    @Override
    public String name() {
        return view == Presentation.View.DIFF ? "diff" : "breakdown";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description(description);
        PlanOptions.addTo(spec);
        OutputOptions.addTo(spec);
        FailOnOption.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<Output> outputs = OutputOptions.outputs(given);
        List<Shortfall> failOn = FailOnOption.shortfalls(given);
        Report report = Tollgate.answer(PlanOptions.request(command, given, around));
        new Delivery(report, OutputOptions.presentation(view, given, around)).to(outputs, around);
        for (Shortfall each : failOn) {
            if (each.isIn(report)) {
                return ExitCode.UNDECIDED;
            }
        }
        return ExitCode.DONE;
    }
}
