package dev.tollgate.run;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.QuotedText;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.NearestName;
import dev.tollgate.file.RealPaths;
import dev.tollgate.settings.SettingsFile;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the project that a request is about: the one that it names, else the one that lists its plan. */
final class ProjectChoice {
    private final Request request;
    private final List<ProjectPlan> projects;

    private ProjectChoice(Request request, List<ProjectPlan> projects) {
        this.request = request;
        this.projects = projects;
    }

    /**
     * The project; null where the request names none and none lists its plan.
     *
     * @throws UnusableInputException when there is no such project, or it cannot be used
     */
    static @Nullable ChosenProject find(Request request, @Nullable SettingsFile settings) {
        boolean isStream = request.plan() instanceof PlanSource.Stream;
        if (request.project() == null && (isStream || settings == null)) {
            return null;
        }
        List<ProjectPlan> all =
                settings == null ? List.of() : ProjectPlanFinder.findAll(settings, request.workingDirectory());
        ProjectChoice choice = new ProjectChoice(request, all);
        String name = request.project();
        ProjectPlan chosen = name == null ? choice.findOwner() : choice.findNamed(name);
        return chosen == null ? null : new ChosenProject(chosen, choice.listOthers(chosen));
    }

    /**
     * A project out of several.
     *
     * @param project the project
     * @param others the names of the others
     */
    record ChosenProject(ProjectPlan project, List<String> others) {
        /** Copies the list. */
        ChosenProject {
            others = List.copyOf(others);
        }
    }

    private List<String> listOthers(ProjectPlan chosen) {
        return projects.stream()
                .map(ProjectPlan::name)
                .filter(each -> !each.equals(chosen.name()))
                .toList();
    }

    /** A project whose plan comes from elsewhere needs none of its own. */
    private ProjectPlan findNamed(String name) {
        for (ProjectPlan each : projects) {
            if (each.name().equals(name)) {
                return request.plan() instanceof PlanSource.Projects ? requireUsable(each) : each;
            }
        }
        List<String> names = projects.stream().map(ProjectPlan::name).sorted().toList();
        Path config = request.config();
        throw new UnusableInputException(new Problem(
                "settings-no-project",
                Place.whole(config == null ? Request.DEFAULT_SETTINGS : config.toString()),
                "there is no project " + QuotedText.quote(name),
                names.isEmpty() ? "a settings file with projects" : "one of " + String.join(", ", names),
                NearestName.question(name, names)));
    }

    private @Nullable ProjectPlan findOwner() {
        if (!(request.plan() instanceof PlanSource.File file)) {
            return null;
        }
        Path wanted = realPath(file.path());
        for (ProjectPlan each : projects) {
            if (!each.plan().toString().isEmpty() && realPath(each.plan()).equals(wanted)) {
                return requireUsable(each);
            }
        }
        return null;
    }

    private static ProjectPlan requireUsable(ProjectPlan project) {
        if (!project.isUsable()) {
            throw new UnusableInputException(project.problems());
        }
        return project;
    }

    private Path realPath(Path plan) {
        return RealPaths.find(request.workingDirectory().resolve(plan));
    }
}
