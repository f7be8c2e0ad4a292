package dev.tollgate.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.tollgate.Tollgate;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.file.OutputFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** Writes a usage file to be filled in, or brings one up to date. */
final class UsageCommand implements Command {
    private static final String OUT = "--out";
    private static final String USAGE = "--usage";

    @Override
    public String name() {
        return "usage";
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this);
        spec.usageMessage()
                .description(
                        "Write a usage file to fill in: every parameter that would tighten a figure of the plan, "
                                + "and what it is worth. A file that is there is brought up to date; what you wrote in it stays.");
        PlanOptions.addTo(spec);
        spec.addOption(Options.value(
                Path.class,
                Values::path,
                "FILE",
                "Write to this file instead of standard output, or bring it up to date where it exists.",
                OUT));
        return spec;
    }

    @Override
    public ExitCode run(ParseResult given, Surroundings around) throws IOException {
        Path out = given.matchedOptionValue(OUT, null);
        boolean continued =
                out != null && Files.isRegularFile(around.workingDirectory().resolve(out));
        if (continued && given.hasMatchedOption(USAGE)) {
            throw new MisuseException("--out " + out + " exists and is brought up to date, so that " + USAGE
                    + " has no place; give one of them");
        }
        Request request = PlanOptions.request(Request.Command.BREAKDOWN, given, around);
        String text = Tollgate.usageFile(continued ? request.withUsage(out) : request);
        if (out == null) {
            around.out().write(text.getBytes(UTF_8));
            around.out().flush();
        } else {
            List<Path> inputs = request.files().stream()
                    .filter(file -> !file.normalize().equals(out.normalize()) || isPlan(file, request))
                    .toList();
            OutputFiles.write(text.getBytes(UTF_8), out, around.workingDirectory(), inputs);
        }
        return ExitCode.DONE;
    }

    private static boolean isPlan(Path file, Request request) {
        return request.plan() instanceof PlanSource.File plan && plan.path().equals(file);
    }
}
