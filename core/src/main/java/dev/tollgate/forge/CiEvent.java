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
        String number = ForgeJson.readText(event, "pull_request", NUMBER);
        if (number.isEmpty()
                && !ForgeJson.readText(event, "issue", "pull_request", "url").isEmpty()) {
            number = ForgeJson.readText(event, "issue", NUMBER);
        }
        Node run = run();
        List<Node> pulls = run == null ? List.of() : ForgeJson.readItems(run, "pull_requests");
        return number.isEmpty() && pulls.size() == 1 ? ForgeJson.readText(pulls.get(0), NUMBER) : number;
    }

    /** What the workflow ran on that this one follows; a fork's pull request is known by it alone. */
    CommentTarget.Head head() {
        Node run = run();
        if (run == null) {
            return CommentTarget.Head.UNKNOWN;
        }
        String owner = ForgeJson.readText(run, "head_repository", "owner", "login");
        String branch = ForgeJson.readText(run, "head_branch");
        boolean known = !owner.isEmpty() && !branch.isEmpty();
        return new CommentTarget.Head(known ? owner + ":" + branch : "", ForgeJson.readText(run, "head_sha"));
    }

    private @Nullable Node run() {
        return event instanceof Node.Mapping mapping ? mapping.get(RUN).orElse(null) : null;
    }
}
