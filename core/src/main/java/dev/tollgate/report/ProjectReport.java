package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One project of a portfolio: its report, or why there is none.
 *
 * @param name its name
 * @param report its report, or null when an input cannot be used
 * @param problems what is wrong with its inputs; none when there is a report
 * @param places where its resources are declared, or null when no configuration is given
 */
public record ProjectReport(
        String name,
        @Nullable Report report,
        List<Problem> problems,
        @Nullable SourceLocator places) {
    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException when there is both a report and a problem, or neither
     */
    public ProjectReport {
        requireNonNull(name, "name is null");
        problems = List.copyOf(problems);
        if ((report == null) == problems.isEmpty()) {
            throw new IllegalArgumentException("a project has either a report or problems");
        }
    }

    /** A project with its report. */
    public static ProjectReport of(String name, Report report) {
        return new ProjectReport(name, report, List.of(), null);
    }

    /** A project whose inputs cannot be used. */
    public static ProjectReport unusable(String name, List<Problem> problems) {
        return new ProjectReport(name, null, problems, null);
    }

    /** The same with the places where its resources are declared. */
    public ProjectReport withPlaces(@Nullable SourceLocator found) {
        return new ProjectReport(name, report, problems, found);
    }

    /** The result for the case that this is. */
    public <T extends @Nullable Object> T fold(Function<Report, T> answered, Function<List<Problem>, T> unusable) {
        return report == null ? unusable.apply(problems) : answered.apply(report);
    }
}
