package dev.tollgate.cli;

import dev.tollgate.Tollgate;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.Request;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportSelection;
import dev.tollgate.report.ReportView;
import java.io.IOException;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Tells why each figure and verdict is what it is. */
final class ExplainCommand implements Command {
    @Override
    public String name() {
        return "explain";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage().description("Say why each figure and each traffic verdict is what it is.");
        PlanOptions.addTo(spec);
        spec.addPositional(PositionalParamSpec.builder()
                .type(String.class)
                .index("1")
                .arity("0..1")
                .paramLabel("ADDRESS")
                .description(
                        "What to explain: an instance, a group, an API or another resource of the report; * stands for any"
                                + " run of characters. Everything unless given.")
                .build());
        OutputOptions.addTo(spec);
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        List<OutputTarget> outputs = OutputOptions.outputs(given);
        for (OutputTarget each : outputs) {
            if (each.format() != ReportFormat.TEXT && each.format() != ReportFormat.JSON) {
                throw new MisuseException(
                        "explanations are text or json, not " + each.format().id());
            }
        }
        String address = given.matchedPositionalValue(1, "");
        Request request = PlanOptions.request(Request.Command.EXPLAIN, given, around);
        Report report = Tollgate.answer(request);
        Report asked = address.isEmpty() ? report : selected(report, address);
        ReportView view = OutputOptions.presentation(ReportView.View.EXPLAIN, given, around);
        new Delivery(Renderer.of(asked), view, request.files()).to(outputs, around);
        return ExitCode.DONE;
    }

    private static Report selected(Report report, String address) {
        ReportSelection selection = new ReportSelection(address);
        return selection.in(report).orElseThrow(() -> {
            String nearest = selection.nearest(report);
            return new MisuseException("no resource of the report is '" + address + "'; "
                    + (nearest.isEmpty() ? "tollgate breakdown lists them" : nearest));
        });
    }
}
