package dev.tollgate.cli;

import dev.tollgate.Answer;
import dev.tollgate.Output;
import dev.tollgate.Request;
import dev.tollgate.Tollgate;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Printable;
import dev.tollgate.report.Shortfall;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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

    static PlanCommand check() {
        return new PlanCommand(
                Request.Command.CHECK,
                Presentation.View.DIFF,
                "Judge a plan by budgets and rules, and say what it does to the bill.");
    }

    static PlanCommand breakdown() {
        return new PlanCommand(
                Request.Command.BREAKDOWN,
                Presentation.View.BREAKDOWN,
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
        List<Output> outputs = OutputOptions.outputs(given);
        List<Shortfall> failOn = FailOnOption.shortfalls(given);
        Answer answer = Tollgate.answers(PlanOptions.request(command, given, around));
        new Delivery(answer, OutputOptions.presentation(view, given, around)).to(outputs, around);
        if (answer.hasUnusable()) {
            answer.unusable()
                    .forEach(each -> around.err().println(CommandTree.TOLLGATE + ": " + Printable.escaped(each)));
            return ExitCode.UNUSABLE_INPUT;
        }
        if (answer.isBreach(failOn)) {
            return ExitCode.BREACH;
        }
        return answer.shortfalls(failOn).isEmpty() ? ExitCode.DONE : ExitCode.UNDECIDED;
    }
}
