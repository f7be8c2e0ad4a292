package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.api.Answer;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.Request;
import dev.tollgate.file.OutputFiles;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.Shortfall;
import dev.tollgate.report.TerminalText;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A command that answers one question about a plan. */
final class PlanCommand implements Command {
    private final Request.Command command;
    private final ReportView.View view;
    private final String description;

    private PlanCommand(Request.Command command, ReportView.View view, String description) {
        this.command = command;
        this.view = view;
        this.description = description;
    }

    static PlanCommand diff() {
        return new PlanCommand(
                Request.Command.DIFF,
                ReportView.View.DIFF,
                "Say what a plan does to the bill: before, after and the difference.");
    }

    static PlanCommand check() {
        return new PlanCommand(
                Request.Command.CHECK,
                ReportView.View.DIFF,
                "Judge a plan by budgets and rules, and say what it does to the bill.");
    }

    static PlanCommand breakdown() {
        return new PlanCommand(
                Request.Command.BREAKDOWN,
                ReportView.View.BREAKDOWN,
                "Say what a plan leads to, or what a state holds, line by line.");
    }

    @Override
    public String name() {
        return command.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description(description);
        PlanOptions.addWithProjects(spec);
        OutputOptions.addTo(spec);
        FailOnOption.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<OutputTarget> outputs = OutputOptions.outputs(given);
        Request request = PlanOptions.request(command, given, around);
        OutputOptions.requireOneSource(given, request);
        OutputFiles.requireNoInput(outputs, around.workingDirectory(), request.files());
        Answer answer = Tollgate.answers(request);
        new Delivery(answer, OutputOptions.presentation(view, given, around), answer.plans()).to(outputs, around);
        if (answer.hasUnusable()) {
            answer.unusable()
                    .forEach(each -> around.err().println(CommandTree.TOLLGATE + ": " + TerminalText.escaped(each)));
            return ExitCode.UNUSABLE_INPUT;
        }
        List<Shortfall> failOn = FailOnOption.isGiven(given) ? FailOnOption.shortfalls(given) : answer.failOn();
        if (answer.isBreach(failOn)) {
            return ExitCode.BREACH;
        }
        return answer.shortfalls(failOn).isEmpty() ? ExitCode.DONE : ExitCode.UNDECIDED;
    }
}
