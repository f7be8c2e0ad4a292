package dev.tollgate.run;

import dev.tollgate.settings.ProjectEntry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Finds the plans that the projects of a settings file name. */
final class ProjectPlanFinder {
    private static final String WILDCARDS = "*?[{";

    private final Path workingDirectory;

    ProjectPlanFinder(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    /** The projects of an entry: one, or one for each plan that its pattern names. A pattern that names none stands for itself. */
    List<ProjectPlan> of(ProjectEntry entry) {
        if (!isPattern(entry.plan())) {
            return List.of(new ProjectPlan(
                    entry.name().isEmpty() ? stem(entry.plan()) : entry.name(), path(entry, entry.plan()), entry));
        }
        List<Path> plans = matching(entry);
        return plans.isEmpty()
                ? List.of(new ProjectPlan(entry.name().isEmpty() ? entry.plan() : entry.name(), Path.of(""), entry))
                : plans.stream().map(plan -> named(entry, plan)).toList();
    }

    /** True when nothing fits the pattern of the project. */
    static boolean isMissing(ProjectPlan project) {
        return isPattern(project.entry().plan()) && project.plan().equals(Path.of(""));
    }

    private static ProjectPlan named(ProjectEntry entry, Path plan) {
        String inFolder = stem(
                entry.folder().toString().isEmpty()
                        ? plan.toString()
                        : entry.folder().relativize(plan).toString());
        return new ProjectPlan(entry.name().isEmpty() ? inFolder : entry.name() + "/" + inFolder, plan, entry);
    }

    private List<Path> matching(ProjectEntry entry) {
        Path fixed = fixed(entry.plan());
        Path start = workingDirectory.resolve(entry.folder()).resolve(fixed);
        if (!Files.isDirectory(start)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(start, FileVisitOption.FOLLOW_LINKS)) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + entry.plan());
            return files.filter(Files::isRegularFile)
                    .map(file -> fixed.resolve(start.relativize(file)))
                    .filter(matcher::matches)
                    .sorted()
                    .map(entry.folder()::resolve)
                    .toList();
        } catch (IOException | UncheckedIOException | PatternSyntaxException e) {
            return List.of();
        }
    }

    /** The folders at the beginning of a pattern that have no wildcard. */
    private static Path fixed(String pattern) {
        Path fixed = Path.of("");
        String[] steps = pattern.split("/", -1);
        for (int i = 0; i < steps.length - 1 && !isPattern(steps[i]); i++) {
            fixed = fixed.resolve(steps[i]);
        }
        return fixed;
    }

    private static Path path(ProjectEntry entry, String plan) {
        try {
            return entry.folder().resolve(plan);
        } catch (InvalidPathException e) {
            return entry.folder();
        }
    }

    private static boolean isPattern(String text) {
        return text.chars().anyMatch(c -> WILDCARDS.indexOf(c) >= 0);
    }

    /** The name of a plan without the ending of its file. */
    private static String stem(String plan) {
        String name = plan.replace('\\', '/');
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
