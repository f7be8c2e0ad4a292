package dev.tollgate.run;

import dev.tollgate.api.PlanSource;
import dev.tollgate.api.Request;
import dev.tollgate.settings.ProjectDefaults;
import dev.tollgate.settings.ProjectEntry;
import java.nio.file.Path;

/**
 * One project with its plan.
 *
 * @param name its name
 * @param plan its plan
 * @param entry what the settings file says of it
 */
record ProjectPlan(String name, Path plan, ProjectEntry entry) {

    /** The request for this project alone. */
    Request request(Request request, ProjectDefaults defaults) {
        Request own = request.of(new PlanSource.File(plan));
        return defaults.applied(entry.defaults().applied(own));
    }
}
