package dev.tollgate.run;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.file.SourceFolder;
import dev.tollgate.report.SourceLocator;
import dev.tollgate.settings.ProjectDefaults;
import dev.tollgate.settings.ProjectEntry;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project with its plan.
 *
 * @param name its name
 * @param plan its plan; empty where none was found
 * @param entry its entry in the settings file
 * @param problems the reasons why it cannot be used; none where it can
 */
record ProjectPlan(String name, Path plan, ProjectEntry entry, List<Problem> problems) {
    /** Copies the list. */
    ProjectPlan {
        problems = List.copyOf(problems);
    }

    boolean isUsable() {
        return problems.isEmpty();
    }

    /** True when its plan was found by a pattern. */
    boolean isOfPattern() {
        return PlanPattern.isPattern(entry.plan());
    }

    ProjectPlan refuse(Problem problem) {
        return new ProjectPlan(name, plan, entry, List.of(problem));
    }

    /** The request for its plan, with its own inputs and the defaults of the file. */
    Request requestPlan(Request request, ProjectDefaults defaults) {
        return applyInputs(request.of(new PlanSource.File(plan)), defaults);
    }

    /** The request with its own inputs and the defaults of the file, where the request names none. */
    Request applyInputs(Request request, ProjectDefaults defaults) {
        return defaults.applied(entry.defaults().applied(request));
    }

    /** Locates its resources in its configuration, else in that of the defaults; null where none is given. */
    @Nullable
    SourceLocator locateSources(ProjectDefaults defaults, Path workingDirectory) {
        Path own = entry.defaults().source();
        Path folder = own == null ? defaults.source() : own;
        return folder == null ? null : SourceFolder.of(folder, workingDirectory);
    }
}
