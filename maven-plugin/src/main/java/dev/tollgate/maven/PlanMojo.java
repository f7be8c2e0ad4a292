package dev.tollgate.maven;

import dev.tollgate.Tollgate;
import dev.tollgate.api.Answer;
import dev.tollgate.api.OutputTarget;
import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.api.RequestValues;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.file.OutputFiles;
import dev.tollgate.file.SourceFolder;
import dev.tollgate.file.UnwritableFileException;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.Shortfall;
import dev.tollgate.report.SourceLocator;
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
    /** The name of what is answered when no plan is named. */
    private static final String PROJECTS = "tollgate";

    private final Request.Command command;
    private final ReportView.View view;

    /**
     * The plans, as JSON ({@code terraform show -json PLANFILE > plan.json}). Each is answered by itself. Those of the projects of the
     * settings file unless given.
     */
    @Parameter(property = "tollgate.plans")
    private List<File> plans = List.of();

    /** Budgets and rules to judge by. */
    @Parameter(property = "tollgate.policy")
    private @Nullable File policy;

    /** Defaults, projects and policy. By default {@code tollgate.yml} where there is one. */
    @Parameter(property = "tollgate.config")
    private @Nullable File config;

    /** The project that the plans belong to. By default each belongs to the one that lists it. */
    @Parameter(property = "tollgate.project")
    private @Nullable String project;

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
     * the name of a file, {@code {plan}} stands for the name of the plan without its ending, with its folders where several plans have
     * the same name, so that each has a file of its own.
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

    /**
     * What makes the build fail: {@code incomplete} (the plan does not hold all changes), {@code undecided} (a fact is missing that would
     * decide a budget or a rule), {@code empty-scope} (nothing is in the scope of a budget or a rule), {@code warning} (a budget or a rule of that severity is breached). Only breaches of severity error
     * unless given.
     */
    @Parameter(property = "tollgate.failOn")
    private List<String> failOn = List.of();

    /** True to skip all goals of this plugin. */
    @Parameter(property = "tollgate.skip", defaultValue = "false")
    private boolean skip;

    /** Where relative names begin. */
    @Parameter(defaultValue = "${basedir}", readonly = true)
    private @Nullable File basedir;

    PlanMojo(Request.Command command, ReportView.View view) {
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
        PlanNames names = PlanNames.of(plans, workingDirectory());
        Given.requireDistinct(formats, names.all());
        if (plans.isEmpty()) {
            answer(PROJECTS, PROJECTS, new PlanSource.Projects(), fatal, failures);
        }
        for (Path plan : names.plans()) {
            answer(plan.toString(), names.of(plan), new PlanSource.File(plan), fatal, failures);
        }
        if (!failures.isEmpty()) {
            throw new MojoFailureException(BuildLog.escapeLines(String.join("\n", failures)));
        }
    }

    private void answer(String title, String name, PlanSource plan, List<Shortfall> fatal, List<String> failures)
            throws MojoExecutionException {
        List<OutputTarget> outputs = Given.outputs(formats, name);
        try {
            Request request = request(plan);
            requireOneSource(request);
            OutputFiles.requireNoInput(outputs, workingDirectory(), request.files());
            Answer answer = Tollgate.answers(request);
            ReportView presentation = new ReportView(view, width, false, why).with(places());
            Folders.makeFor(outputs, workingDirectory());
            OutputFiles.write(answer, presentation, outputs, workingDirectory(), answer.plans());
            new BuildLog(getLog()).show(title, answer, presentation, outputs);
            if (answer.hasUnusable()) {
                throw new MojoExecutionException(BuildLog.escapeLines(String.join("\n", answer.unusable())));
            }
            List<Shortfall> failing = failOn.isEmpty() ? answer.failOn() : fatal;
            if (answer.isBreach(failing)) {
                failures.add(title + " breaches the policy: " + String.join(", ", answer.breaches(failing)));
            }
            answer.shortfalls(failing).forEach(shortfall -> failures.add(title + " is " + shortfall.id()));
        } catch (UnusableInputException | UnwritableFileException e) {
            throw new MojoExecutionException(BuildLog.escapeLines(String.valueOf(e.getMessage())));
        }
    }

    private Request request(PlanSource plan) throws MojoExecutionException {
        return new Request(
                command,
                plan,
                shortened(usage),
                prices.stream()
                        .map(file -> Folders.shortened(file, workingDirectory()))
                        .toList(),
                Given.value("tollgate.region", region, RequestValues::region),
                Given.value("tollgate.monthHours", monthHours, RequestValues::monthHours),
                extrapolateLarge,
                Given.value("tollgate.today", today, RequestValues::date),
                workingDirectory(),
                System.getenv(),
                shortened(policy),
                shortened(config),
                Given.value("tollgate.project", project, text -> text));
    }

    private void requireOneSource(Request request) throws MojoExecutionException {
        boolean isPortfolio = request.plan() instanceof PlanSource.Projects && request.project() == null;
        if (isPortfolio && source != null) {
            throw new MojoExecutionException("tollgate.source is for one plan; write 'source: DIR' under each project,"
                    + " or under 'defaults' where all projects have one configuration");
        }
    }

    private @Nullable Path shortened(@Nullable File file) {
        return file == null ? null : Folders.shortened(file, workingDirectory());
    }

    private @Nullable SourceLocator places() {
        return source == null ? null : SourceFolder.of(source.toPath(), workingDirectory());
    }

    private Path workingDirectory() {
        return (basedir == null ? new File("") : basedir).getAbsoluteFile().toPath();
    }
}
