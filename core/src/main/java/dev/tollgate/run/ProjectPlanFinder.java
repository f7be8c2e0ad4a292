package dev.tollgate.run;

import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.file.RealPaths;
import dev.tollgate.settings.ProjectEntry;
import dev.tollgate.settings.SettingsFile;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the projects of a settings file with their plans. Each plan and each name belongs to one project. */
final class ProjectPlanFinder {
    private final Path workingDirectory;
    private final List<ProjectPlan> found = new ArrayList<>();

    private ProjectPlanFinder(Path workingDirectory) {
        this.workingDirectory = workingDirectory;
    }

    /** Lists the projects in the order of the file. A project that cannot be used has problems. */
    static List<ProjectPlan> findAll(SettingsFile settings, Path workingDirectory) {
        ProjectPlanFinder finder = new ProjectPlanFinder(workingDirectory);
        settings.projects().forEach(finder::addProjects);
        return finder.refuseSameNames(finder.withoutRepeats());
    }

    private void addProjects(ProjectEntry entry) {
        if (!PlanPattern.isPattern(entry.plan())) {
            String name = entry.name().isEmpty() ? stem(entry.plan()) : entry.name();
            found.add(new ProjectPlan(name, pathOf(entry), entry, List.of()));
            return;
        }
        PlanFileSearch.Result result = PlanFileSearch.find(
                PlanPattern.parse(entry.plan()), workingDirectory.resolve(entry.folder()), entry.place());
        for (Path plan : result.plans()) {
            String stem = stem(plan.toString());
            String name = entry.name().isEmpty() ? stem : entry.name() + "/" + stem;
            found.add(new ProjectPlan(name, entry.folder().resolve(plan), entry, List.of()));
        }
        addProblems(entry, result);
    }

    /** A search that failed, or found nothing, is a project without a report, so that no budget passes without it. */
    private void addProblems(ProjectEntry entry, PlanFileSearch.Result result) {
        List<Problem> problems = new ArrayList<>(result.problems());
        if (result.plans().isEmpty() && problems.isEmpty()) {
            problems.add(new Problem("settings-no-plan", entry.place(), "no file fits " + entry.plan(), "", ""));
        }
        if (!problems.isEmpty()) {
            String name = entry.name().isEmpty() ? entry.plan() : entry.name();
            found.add(new ProjectPlan(name, Path.of(""), entry, problems));
        }
    }

    /** A plan that an entry names itself is left out of patterns. Any other plan that two entries name is a problem. */
    private List<ProjectPlan> withoutRepeats() {
        Map<Path, ProjectPlan> owners = new HashMap<>();
        for (ProjectPlan each : found) {
            if (each.isUsable() && !each.isOfPattern()) {
                owners.putIfAbsent(realPath(each), each);
            }
        }
        List<ProjectPlan> projects = new ArrayList<>();
        for (ProjectPlan each : found) {
            ProjectPlan owner = each.isUsable() ? owners.putIfAbsent(realPath(each), each) : null;
            if (owner == null || owner.equals(each)) {
                projects.add(each);
            } else if (isConflict(owner, each)) {
                projects.add(each.refuse(describeRepeat(each, owner)));
            }
        }
        return projects;
    }

    /** One pattern finds a plan once, whatever links lead to it. */
    private static boolean isConflict(ProjectPlan owner, ProjectPlan other) {
        boolean isOfOnePattern = owner.isOfPattern() && owner.entry().equals(other.entry());
        return !isOfOnePattern && owner.isOfPattern() == other.isOfPattern();
    }

    private static Problem describeRepeat(ProjectPlan project, ProjectPlan owner) {
        String found = project.plan() + " is also the plan of project " + owner.name() + " on line "
                + owner.entry().place().line();
        return new Problem(
                "settings-duplicate-plan", project.entry().place(), found, "a plan of its own", "Remove one of them");
    }

    /** Names of files can differ in their ending alone, which is no part of the name of a project. */
    private List<ProjectPlan> refuseSameNames(List<ProjectPlan> projects) {
        Map<String, ProjectPlan> names = new HashMap<>();
        List<ProjectPlan> distinct = new ArrayList<>();
        for (ProjectPlan each : projects) {
            ProjectPlan first = names.putIfAbsent(each.name(), each);
            boolean isRepeated = first != null && each.isUsable();
            distinct.add(isRepeated ? each.refuse(describeSameName(each, first)) : each);
        }
        return distinct;
    }

    private static Problem describeSameName(ProjectPlan project, ProjectPlan first) {
        String found = project.plan() + " makes a second project " + QuotedText.quote(project.name())
                + "; the first has the plan " + first.plan();
        return new Problem(
                "settings-duplicate-project", project.entry().place(), found, "", "Give it a name of its own");
    }

    private Path realPath(ProjectPlan project) {
        return RealPaths.find(workingDirectory.resolve(project.plan()));
    }

    private static Path pathOf(ProjectEntry entry) {
        try {
            return entry.folder().resolve(entry.plan());
        } catch (InvalidPathException e) {
            return entry.folder();
        }
    }

    /** The name of a plan without the ending of its file. */
    private static String stem(String plan) {
        String name = plan.replace('\\', '/');
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
    }
}
