package dev.tollgate.plan.json;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.plan.Plan;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides what a document is by the names at its top level: a plan has {@code planned_values} and {@code configuration}. */
final class DocumentKind {
    private static final String PLANNED = "planned_values";
    private static final String CONFIGURATION = "configuration";
    private static final String VALUES = "values";

    private DocumentKind() {}

    /**
     * The whole document as a plan or state.
     *
     * @throws UnusableInputException when it is neither
     */
    static Plan decide(TopLevelReader document, String source) {
        Set<String> names = document.names();
        boolean plan = names.contains(PLANNED) && names.contains(CONFIGURATION);
        boolean state = names.contains(VALUES) && !names.contains(PLANNED) && document.formatVersion() != null;
        if (!plan && !state) {
            PlanProblem problem = ForeignJson.whole(names, document.allOutputs());
            throw problem.thrown(Place.whole(source), missing(names));
        }
        String fault = FormatVersion.fault(document.formatVersion());
        if (document.formatVersion() == null) {
            throw PlanProblem.PLAN_FORMAT_MISSING.thrown(Place.whole(source), FormatVersion.MISSING);
        }
        if (fault != null) {
            throw PlanProblem.PLAN_FORMAT_UNSUPPORTED.thrown(Place.whole(source), fault);
        }
        return plan ? document.plan(source) : document.state(source);
    }

    /** What a document that could not be read to its end is for certain, when that tells more than why it could not; or null. */
    static @Nullable UnusableInputException certain(TopLevelReader document, String source) {
        PlanProblem foreign = ForeignJson.certain(document.names());
        if (foreign != null) {
            return foreign.thrown(Place.whole(source), "");
        }
        String version = document.formatVersion();
        String fault = version == null ? null : FormatVersion.fault(version);
        return fault == null ? null : PlanProblem.PLAN_FORMAT_UNSUPPORTED.thrown(Place.whole(source), fault);
    }

    private static String missing(Set<String> names) {
        if (names.contains(PLANNED)) {
            return "a JSON object without " + CONFIGURATION;
        }
        return "a JSON object without " + PLANNED + (names.contains(CONFIGURATION) ? "" : " and " + CONFIGURATION);
    }
}
