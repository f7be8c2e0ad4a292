package dev.tollgate.comment;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.IncompleteRequestException;
import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Report;
import dev.tollgate.report.SavedReport;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The saved reports that a comment shows.
 *
 * @param files the reports with the names of their files, in the order in which the user gave them
 */
public record CommentReports(List<File> files) {
    /** Nothing. */
    public static final CommentReports NONE = new CommentReports(List.of());

    /**
     * A saved file.
     *
     * @param name its name
     * @param saved what it holds
     */
    public record File(String name, SavedReport saved) {
        /** Checks that nothing is null. */
        public File {
            requireNonNull(name, "name is null");
            requireNonNull(saved, "saved is null");
        }
    }

    /**
     * Copies the list.
     *
     * @throws IncompleteRequestException when the reports are in several currencies, which cannot be added
     */
    public CommentReports {
        files = List.copyOf(files);
        List<String> currencies = files.stream()
                .map(file -> file.saved().fold(Report::currency, Portfolio::currency))
                .distinct()
                .toList();
        if (currencies.size() > 1) {
            throw new IncompleteRequestException("reports in " + String.join(" and ", currencies)
                    + " cannot be added; comment on each currency with a --tag of its own");
        }
    }

    /** The same with one more file. */
    public CommentReports with(String name, SavedReport saved) {
        List<File> more = new ArrayList<>(files);
        more.add(new File(name, saved));
        return new CommentReports(more);
    }

    /** The reports without a verdict of any policy, for reports that anyone could write. */
    public CommentReports withoutPolicy() {
        return new CommentReports(files.stream()
                .map(file -> new File(file.name(), withoutPolicy(file.saved())))
                .toList());
    }

    private static SavedReport withoutPolicy(SavedReport saved) {
        return saved.fold(
                report -> new SavedReport.Single(report.withoutPolicy()),
                several -> new SavedReport.Several(withoutPolicy(several)));
    }

    private static Portfolio withoutPolicy(Portfolio several) {
        List<ProjectReport> projects =
                several.projects().stream().map(CommentReports::withoutPolicy).toList();
        return new Portfolio(several.version(), several.currency(), several.totals(), projects, null);
    }

    private static ProjectReport withoutPolicy(ProjectReport project) {
        Report report = project.report();
        return report == null ? project : ProjectReport.of(project.name(), report.withoutPolicy());
    }

    /** The one report that they are together. */
    SavedReport together() {
        if (files.size() == 1) {
            return files.get(0).saved();
        }
        List<ProjectReport> projects =
                files.stream().flatMap(CommentReports::projects).toList();
        File first = files.get(0);
        return new SavedReport.Several(Portfolio.of(
                first.saved().fold(Report::version, Portfolio::version),
                first.saved().fold(Report::currency, Portfolio::currency),
                projects,
                policy()));
    }

    /** What the policies of several projects say, where there are any; the report of a single one keeps its own. */
    private @Nullable PolicyResult policy() {
        return files.stream()
                .flatMap(file ->
                        file.saved().fold(report -> Stream.empty(), several -> Stream.ofNullable(several.policy())))
                .reduce(CommentReports::both)
                .orElse(null);
    }

    private static PolicyResult both(PolicyResult one, PolicyResult other) {
        return new PolicyResult(
                one.source().equals(other.source()) ? one.source() : one.source() + ", " + other.source(),
                one.today(),
                joined(one.budgets(), other.budgets()),
                joined(one.rules(), other.rules()),
                joined(one.waivers(), other.waivers()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    /** True when the bill stays as it is, nothing is due, and nothing is wrong. */
    public boolean isQuiet() {
        return files.stream()
                .allMatch(file -> file.saved()
                        .fold(
                                report -> isQuiet(report),
                                several -> isFine(several.policy())
                                        && several.projects().stream()
                                                .allMatch(project ->
                                                        project.fold(report -> isQuiet(report), problems -> false))));
    }

    private static Stream<ProjectReport> projects(File file) {
        return file.saved()
                .fold(
                        report -> Stream.of(ProjectReport.of(file.name(), report)),
                        several -> several.projects().stream());
    }

    private static boolean isQuiet(Report report) {
        return report.totals().delta().isZero()
                && report.totals().dueAtApply().isZero()
                && report.resources().stream()
                        .allMatch(resource -> resource.delta().isZero())
                && report.plan().complete()
                && !report.plan().errored()
                && report.diagnostics().stream().noneMatch(each -> each.severity() == Severity.ERROR)
                && isFine(report.policy());
    }

    private static boolean isFine(@Nullable PolicyResult policy) {
        return policy == null
                || (policy.outcome() == Outcome.PASS
                        && policy.outcome(Severity.WARNING) == Outcome.PASS
                        && !policy.hasEmptyScope());
    }
}
