package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.Request;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.AdviceReport;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Compares the ways to pay for what a plan leads to. */
final class CompareCommand implements Command {
    @Override
    public String name() {
        return "compare";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description(
                        "Compare the ways to pay for what a plan leads to: pay-as-you-go, subscription, serverless.");
        PlanOptions.addTo(spec);
        AdviceOptions.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<OutputTarget> outputs = AdviceOptions.outputs(given);
        Request request = PlanOptions.request(Request.Command.BREAKDOWN, given, around);
        AdviceReport advice = Tollgate.compare(request);
        new Delivery(Renderer.of(advice), AdviceOptions.presentation(given, around), request.files())
                .to(outputs, around);
        return ExitCode.DONE;
    }
}
