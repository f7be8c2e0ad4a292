package dev.tollgate.api;

import dev.tollgate.diagnostic.Severity;
import dev.tollgate.policy.Outcome;
import dev.tollgate.policy.PolicyResult;
import dev.tollgate.render.Renderer;
import dev.tollgate.report.Portfolio;
import dev.tollgate.report.ProjectReport;
import dev.tollgate.report.Renderable;
import dev.tollgate.report.Report;
import dev.tollgate.report.ReportFormat;
import dev.tollgate.report.ReportView;
import dev.tollgate.report.Shortfall;
import dev.tollgate.report.SourceLocator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The answer to a request. */
public sealed interface Answer extends Renderable {
    /**
     * The answer to one plan.
     *
     * @param report the report
     * @param places where its resources are declared as its project says, or null
     * @param failOn the shortfalls that fail the run where it names none itself
     */
    record One(Report report, @Nullable SourceLocator places, List<Shortfall> failOn) implements Answer {
        /** Copies the list. */
        public One {
            failOn = List.copyOf(failOn);
        }
    }

    /**
     * The answer to several projects.
     *
     * @param portfolio the projects
     * @param failOn the shortfalls that fail the run where it names none itself
     */
    record Several(Portfolio portfolio, List<Shortfall> failOn) implements Answer {
        /** Copies the list. */
        public Several {
            failOn = List.copyOf(failOn);
        }
    }

    /** The shortfalls of the settings file that fail the run. */
    List<Shortfall> failOn();

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T extends @Nullable Object> T fold(Function<Report, T> one, Function<Portfolio, T> several) {
        return this instanceof One o ? one.apply(o.report()) : several.apply(((Several) this).portfolio());
    }

    @Override
    default void write(ReportFormat format, ReportView presentation, OutputStream out) throws IOException {
        if (this instanceof One one) {
            ReportView view = presentation.places() == null ? presentation.with(one.places()) : presentation;
            Renderer.write(one.report(), format, view, out);
        } else {
            Renderer.write(((Several) this).portfolio(), format, presentation, out);
        }
    }

    /** Every report in it. */
    default Stream<Report> reports() {
        return fold(
                Stream::of,
                several ->
                        several.projects().stream().map(ProjectReport::report).flatMap(Stream::ofNullable));
    }

    /** The plans that were read, by the names that the user gave. */
    default List<Path> plans() {
        return reports().map(report -> Path.of(report.plan().source())).toList();
    }

    /** What the policy says, or null when it was not asked. */
    default @Nullable PolicyResult policy() {
        return this instanceof One one
                ? one.report().policy()
                : ((Several) this).portfolio().policy();
    }

    /** True when a budget or a rule is breached: one whose breach is an error, or also one whose breach is a warning when asked. */
    default boolean isBreach(List<Shortfall> fatal) {
        PolicyResult policy = policy();
        return policy != null
                && (policy.outcome() == Outcome.BREACH
                        || (fatal.contains(Shortfall.WARNING) && policy.outcome(Severity.WARNING) == Outcome.BREACH));
    }

    /** The budgets and rules that are breached, by name, with the same meaning as {@link #isBreach}. */
    default List<String> breaches(List<Shortfall> fatal) {
        PolicyResult policy = policy();
        if (policy == null) {
            return List.of();
        }
        Predicate<Severity> counts = severity -> severity == Severity.ERROR || fatal.contains(Shortfall.WARNING);
        return Stream.concat(
                        policy.budgets().stream()
                                .filter(each -> each.outcome() == Outcome.BREACH && counts.test(each.severity()))
                                .map(each -> "budget " + each.name()),
                        policy.rules().stream()
                                .filter(each -> each.outcome() == Outcome.BREACH && counts.test(each.severity()))
                                .map(each -> "rule " + each.id()))
                .toList();
    }

    /** True when the inputs of a project cannot be used. */
    default boolean hasUnusable() {
        return this instanceof Several several && several.portfolio().hasUnusable();
    }

    /** What is wrong with the inputs of projects, each with the name of its project. */
    default List<String> unusable() {
        return fold(
                report -> List.of(),
                several -> several.projects().stream()
                        .flatMap(project -> project.problems().stream()
                                .map(problem -> "project " + project.name() + ": " + problem.message()))
                        .toList());
    }

    /** The shortfalls among these in which the answer falls short. A warning is a breach, so it is not among them. */
    default List<Shortfall> shortfalls(List<Shortfall> fatal) {
        if (fatal.isEmpty()) {
            return List.of();
        }
        return fatal.stream()
                .distinct()
                .filter(each -> each != Shortfall.WARNING)
                .filter(each -> each.isOf(policy()) || reports().anyMatch(each::isIn))
                .toList();
    }
}
