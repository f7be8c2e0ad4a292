package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.Request;
import dev.tollgate.api.SizeRequest;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.AdviceReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Says which instance type carries a load. */
final class SizeCommand implements Command {
    @Override
    public String name() {
        return "size";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description(
                        "Say which instance type carries a load and what it costs, whether those of a plan fit, or how to ride a spike.");
        LoadOptions.addTo(spec);
        SpikeOptions.addTo(spec);
        PlanOptions.addOptional(spec);
        AdviceOptions.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<OutputTarget> outputs = AdviceOptions.outputs(given);
        AdviceReport advice = advice(given, around);
        List<Path> inputs = new ArrayList<>(given.matchedOptionValue("--prices", List.of()));
        if (given.hasMatchedPositional(0)) {
            inputs.addAll(PlanOptions.request(Request.Command.BREAKDOWN, given, around)
                    .files());
        }
        new Delivery(Renderer.of(advice), AdviceOptions.presentation(given, around), inputs).to(outputs, around);
        return ExitCode.DONE;
    }

    private static AdviceReport advice(ParseResult given, Surroundings around) {
        if (!given.hasMatchedPositional(0)) {
            if (given.hasMatchedOption("--usage")) {
                throw new MisuseException("--usage belongs to a plan, which is missing");
            }
            return Tollgate.size(request(given, around));
        }
        LoadOptions.requireNone(given);
        return Tollgate.fit(
                PlanOptions.request(Request.Command.BREAKDOWN, given, around), given.matchedOptionValue("--sla", null));
    }

    private static SizeRequest request(ParseResult given, Surroundings around) {
        DeclaredLoads load = LoadOptions.load(given);
        if (load.demands().isEmpty()) {
            throw new MisuseException("nothing to size: give a plan, or a load such as --rps 4000");
        }
        return new SizeRequest(
                load,
                SpikeOptions.spike(given, load),
                given.matchedOptionValue("--prices", List.of()),
                given.matchedOptionValue("--region", null),
                given.matchedOptionValue("--month-hours", null),
                given.matchedOptionValue("--extrapolate-large", false),
                given.matchedOptionValue("--today", null),
                around.workingDirectory());
    }
}
