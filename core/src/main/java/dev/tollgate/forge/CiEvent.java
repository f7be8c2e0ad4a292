package dev.tollgate.forge;

import dev.tollgate.document.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The event that started a workflow of GitHub or Gitea Actions, as its file tells it. */
final class CiEvent {
    private static final String NUMBER = "number";
    private static final String RUN = "workflow_run";

    private final @Nullable Node event;

    CiEvent(@Nullable Node event) {
        this.event = event;
    }

    /** The number of the pull request; empty when the event is not about one, or does not tell which. */
    String pullRequest() {
        if (event == null) {
            return "";
        }
        String number = Json.text(event, "pull_request", NUMBER);
        if (number.isEmpty()
                && !Json.text(event, "issue", "pull_request", "url").isEmpty()) {
            number = Json.text(event, "issue", NUMBER);
        }
        Node run = run();
        List<Node> pulls = run == null ? List.of() : Json.items(run, "pull_requests");
        return number.isEmpty() && pulls.size() == 1 ? Json.text(pulls.get(0), NUMBER) : number;
    }

    /** What the workflow ran on that this one follows; a fork's pull request is known by it alone. */
    Target.Head head() {
        Node run = run();
        if (run == null) {
            return Target.Head.UNKNOWN;
        }
        String owner = Json.text(run, "head_repository", "owner", "login");
        String branch = Json.text(run, "head_branch");
        boolean known = !owner.isEmpty() && !branch.isEmpty();
        return new Target.Head(known ? owner + ":" + branch : "", Json.text(run, "head_sha"));
    }

    private @Nullable Node run() {
        return event instanceof Node.Mapping mapping ? mapping.get(RUN).orElse(null) : null;
    }
}
