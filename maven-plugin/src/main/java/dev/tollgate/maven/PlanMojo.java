package dev.tollgate.maven;

import dev.tollgate.Output;
import dev.tollgate.OutputFiles;
import dev.tollgate.PlanSource;
import dev.tollgate.Request;
import dev.tollgate.RequestValues;
import dev.tollgate.SourceFolder;
import dev.tollgate.Tollgate;
import dev.tollgate.UnwritableFileException;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.report.Places;
import dev.tollgate.report.Presentation;
import dev.tollgate.report.Report;
import dev.tollgate.report.Shortfall;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals about plans have in common. The parameters are those of the command line. */
abstract class PlanMojo extends AbstractMojo {
    private final Request.Command command;
    private final Presentation.View view;

    /** The plans, as JSON ({@code terraform show -json PLANFILE > plan.json}). Each is answered by itself. */
    @Parameter(property = "tollgate.plans", required = true)
    private List<File> plans = List.of();

    /** How much is used. By default {@code tollgate-usage.yml} where there is one. */
    @Parameter(property = "tollgate.usage")
    private @Nullable File usage;

    /** Price books, of which later ones win. */
    @Parameter(property = "tollgate.prices")
    private List<File> prices = List.of();

    /** The region to use where the plan does not say. */
    @Parameter(property = "tollgate.region")
    private @Nullable String region;

    /** The hours of a month; 730 unless given. */
    @Parameter(property = "tollgate.monthHours")
    private @Nullable String monthHours;

    /** True to price api.s2.large.xN as N times api.s2.large where no book has a price for it. */
    @Parameter(property = "tollgate.extrapolateLarge", defaultValue = "false")
    private boolean extrapolateLarge;

    /** The day to judge dates by, as YYYY-MM-DD; the plan's own unless given. */
    @Parameter(property = "tollgate.today")
    private @Nullable String today;

    /**
     * The forms of the report, each as {@code FORMAT} for the build log or {@code FORMAT=FILE}. {@code text} to the log unless given. In
     * the name of a file, {@code {plan}} stands for the name of the plan without its ending, so that several plans have files of their
     * own.
     */
    @Parameter(property = "tollgate.formats")
    private List<String> formats = List.of();

    /** The folder of the configuration, for places in its .tf files; {@code sarif} points there. */
    @Parameter(property = "tollgate.source")
    private @Nullable File source;

    /** True to show what each figure rests on. */
    @Parameter(property = "tollgate.why", defaultValue = "false")
    private boolean why;

    /** The columns of a line of text. */
    @Parameter(property = "tollgate.width", defaultValue = "100")
    private int width;

    /** What makes the build fail: {@code incomplete} (the plan does not hold all changes). Nothing unless given. */
    @Parameter(property = "tollgate.failOn")
    private List<String> failOn = List.of();

    /** True to skip all goals of this plugin. */
    @Parameter(property = "tollgate.skip", defaultValue = "false")
    private boolean skip;

    /** Where relative names begin. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    PlanMojo(Request.Command command, Presentation.View view) {
        this.command = command;
        this.view = view;
    }

    /** True when this goal alone is to be skipped. */
    abstract boolean isSkipped();

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || isSkipped()) {
            getLog().info("Skipped, as asked for.");
            return;
        }
        List<Shortfall> fatal = Given.shortfalls(failOn);
        List<String> failures = new ArrayList<>();
        for (File plan : plans) {
            answer(plan, fatal, failures);
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(String.join("\n", failures));
        }
    }

    private void answer(File plan, List<Shortfall> fatal, List<String> failures) throws MojoExecutionException {
        List<Output> outputs = Given.outputs(formats, plan);
        try {
            Report report = Tollgate.answer(request(plan));
            Presentation presentation = new Presentation(view, width, false, why).with(places());
            Folders.makeFor(outputs, workingDirectory());
            OutputFiles.write(report, presentation, outputs, workingDirectory());
            new BuildLog(getLog()).show(report, presentation, outputs);
            fatal.stream()
                    .filter(shortfall -> shortfall.isIn(report))
                    .forEach(shortfall -> failures.add(plan + " is " + shortfall.id()));
        } catch (UnusableInputException | UnwritableFileException e) {
            throw new MojoExecutionException(e.getMessage());
        }
    }

    private Request request(File plan) throws MojoExecutionException {
        return new Request(
                command,
                new PlanSource.File(Folders.shortened(plan, workingDirectory())),
                usage == null ? null : Folders.shortened(usage, workingDirectory()),
                prices.stream()
                        .map(file -> Folders.shortened(file, workingDirectory()))
                        .toList(),
                Given.value("tollgate.region", region, RequestValues::region),
                Given.value("tollgate.monthHours", monthHours, RequestValues::monthHours),
                extrapolateLarge,
                Given.value("tollgate.today", today, RequestValues::date),
                workingDirectory(),
                System.getenv());
    }

    private @Nullable Places places() {
        return source == null ? null : SourceFolder.of(source.toPath(), workingDirectory());
    }

    private Path workingDirectory() {
        return (basedir == null ? new File("") : basedir).getAbsoluteFile().toPath();
    }
}
