package dev.tollgate.forge;

import dev.tollgate.comment.ChangeOrigin;
import dev.tollgate.comment.Forge;
import dev.tollgate.document.Node;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds out from the CI system whether a change comes from a fork. An event that does not say counts as a fork's. */
public final class CiOrigin {
    private final Map<String, String> environment;
    private final CiEvent event;

    /**
     * The variables and the event of a run.
     *
     * @param event the event that started the run, or null where there is none
     */
    public CiOrigin(Map<String, String> environment, @Nullable Node event) {
        this.environment = environment;
        this.event = new CiEvent(event);
    }

    /** The origin of the change. */
    public ChangeOrigin find(Forge forge) {
        boolean forked = switch (forge) {
            case GITHUB, GITEA -> event.isForked();
            case GITLAB ->
                differ("CI_MERGE_REQUEST_SOURCE_PROJECT_ID", "CI_MERGE_REQUEST_PROJECT_ID")
                        || differ("CI_MERGE_REQUEST_SOURCE_PROJECT_PATH", "CI_MERGE_REQUEST_PROJECT_PATH")
                        || differ("CI_PROJECT_ID", "CI_MERGE_REQUEST_PROJECT_ID");
            case AZURE ->
                List.of("true", "1")
                        .contains(variable("SYSTEM_PULLREQUEST_ISFORK").toLowerCase(java.util.Locale.ROOT));
            case GITEE, CODEUP, BITBUCKET -> false;
        };
        boolean jenkins = !variable("CHANGE_FORK").isEmpty();
        return forked || jenkins ? ChangeOrigin.FORK : ChangeOrigin.OWN;
    }

    private boolean differ(String one, String other) {
        return !variable(one).isEmpty()
                && !variable(other).isEmpty()
                && !variable(one).equals(variable(other));
    }

    private String variable(String name) {
        return environment.getOrDefault(name, "");
    }
}
