package dev.tollgate.run;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.file.RealPaths;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Searches folders for the plans that a pattern names. Each real folder is read once, so a link to a parent ends the search there. */
final class PlanFileSearch {
    /** More files than a repository has. */
    private static final int MOST_ENTRIES = 1_000_000;

    private final PlanPattern pattern;
    private final Place place;
    private final Set<String> visited = new HashSet<>();
    private final Set<Path> plans = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int entries;

    /**
     * The result of a search.
     *
     * @param plans the plans, seen from the folder where the pattern starts
     * @param problems the folders that could not be read
     */
    record Result(List<Path> plans, List<Problem> problems) {}

    private PlanFileSearch(PlanPattern pattern, Place place) {
        this.pattern = pattern;
        this.place = place;
    }

    /**
     * Finds the plans.
     *
     * @param start the folder where the pattern starts
     * @param place the place of the pattern in the settings file
     */
    static Result find(PlanPattern pattern, Path start, Place place) {
        PlanFileSearch search = new PlanFileSearch(pattern, place);
        boolean isAbsolute = pattern.steps().get(0).isEmpty();
        search.visit(isAbsolute ? Path.of("/") : start, Path.of(isAbsolute ? "/" : ""), isAbsolute ? 1 : 0);
        return new Result(List.copyOf(search.plans), List.copyOf(search.problems));
    }

    private void visit(Path folder, Path named, int step) {
        if (!isNew(folder, step)) {
            return;
        }
        if (pattern.isAnyFolders(step)) {
            if (!pattern.isLast(step)) {
                visit(folder, named, step + 1);
            }
            for (Path child : listFolder(folder)) {
                visitAnyDepth(child, named, step);
            }
        } else if (PlanPattern.isPattern(pattern.steps().get(step))) {
            for (Path child : listFolder(folder)) {
                if (pattern.matches(step, nameOf(child))) {
                    take(child, named.resolve(nameOf(child)), step);
                }
            }
        } else {
            visitNamed(folder, named, step);
        }
    }

    private void visitNamed(Path folder, Path named, int step) {
        String name = pattern.steps().get(step);
        try {
            take(folder.resolve(name), named.resolve(name), step);
        } catch (InvalidPathException notAName) {
            problems.add(problem(QuotedText.quote(name) + " is not a file name", "the name of a file"));
        }
    }

    private void visitAnyDepth(Path child, Path named, int step) {
        Path childName = named.resolve(nameOf(child));
        if (Files.isDirectory(child)) {
            visit(child, childName, step);
        } else if (pattern.isLast(step) && Files.isRegularFile(child)) {
            plans.add(childName);
        }
    }

    private void take(Path file, Path named, int step) {
        if (!pattern.isLast(step)) {
            if (Files.isDirectory(file)) {
                visit(file, named, step + 1);
            }
        } else if (Files.isRegularFile(file)) {
            plans.add(named);
        }
    }

    private boolean isNew(Path folder, int step) {
        return Files.isDirectory(folder) && visited.add(step + " " + RealPaths.find(folder));
    }

    private List<Path> listFolder(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            List<Path> sorted =
                    children.limit(MOST_ENTRIES - entries + 1L).sorted().toList();
            entries += sorted.size();
            if (entries > MOST_ENTRIES) {
                problems.add(problem("the pattern goes through more than " + MOST_ENTRIES + " files", "fewer folders"));
                return List.of();
            }
            return sorted;
        } catch (IOException | UncheckedIOException unreadable) {
            String found = "the folder " + QuotedText.quote(folder.toString()) + " cannot be read";
            problems.add(problem(found, "a folder that can be read"));
            return List.of();
        }
    }

    private Problem problem(String found, String expected) {
        return new Problem("settings-unreadable-folder", place, found, expected, "Narrow the pattern");
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName());
    }
}
