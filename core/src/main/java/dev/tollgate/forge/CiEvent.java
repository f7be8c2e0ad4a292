package dev.tollgate.forge;

import dev.tollgate.document.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The event that started a workflow of GitHub or Gitea Actions, as its file describes it. */
final class CiEvent {
    private static final String NUMBER = "number";
    private static final String RUN = "workflow_run";
    private static final String PULL = "pull_request";
    private static final String NAME = "full_name";

    private final @Nullable Node event;

    CiEvent(@Nullable Node event) {
        this.event = event;
    }

    /** The number of the pull request that the event is about, as long as that is one of this repository; empty otherwise. */
    String findPullRequest(String repository) {
        if (event == null) {
            return "";
        }
        String number = readText(event, PULL, NUMBER);
        if (!number.isEmpty()) {
            return isOf(repository, readText(event, PULL, "base", "repo", NAME)) ? number : "";
        }
        if (!readText(event, "issue", PULL, "url").isEmpty()) {
            return isOf(repository, readText(event, "repository", NAME)) ? readText(event, "issue", NUMBER) : "";
        }
        return findPullRequestOfRun(repository);
    }

    /** A run lists pull requests of other repositories too, when they have its commit. */
    private String findPullRequestOfRun(String repository) {
        Node run = run();
        List<String> own = new ArrayList<>();
        Node pulls = run instanceof Node.Mapping mapping
                ? mapping.get("pull_requests").orElse(null)
                : null;
        if (pulls instanceof Node.Sequence sequence) {
            for (Node each : sequence.items()) {
                String base = readText(each, "base", "repo", "url").toLowerCase(Locale.ROOT);
                if (base.endsWith("/repos/" + repository.toLowerCase(Locale.ROOT))) {
                    own.add(readText(each, NUMBER));
                }
            }
        }
        return own.size() == 1 ? own.get(0) : "";
    }

    /** The head of the run that this workflow follows; a fork's pull request is known by it alone. */
    CommentTarget.Head head() {
        Node run = run();
        if (run == null) {
            return CommentTarget.Head.UNKNOWN;
        }
        String owner = readText(run, "head_repository", "owner", "login");
        String branch = readText(run, "head_branch");
        boolean known = !owner.isEmpty() && !branch.isEmpty();
        return new CommentTarget.Head(known ? owner + ":" + branch : "", readText(run, "head_sha"));
    }

    /** True when the change comes from a fork, or the event does not say where it comes from. */
    boolean isForked() {
        Node run = run();
        if (run != null) {
            return !isSame(readText(run, "head_repository", NAME), readText(run, "repository", NAME));
        }
        if (event == null) {
            return false;
        }
        if (!readText(event, PULL, NUMBER).isEmpty()) {
            return !isSame(readText(event, PULL, "head", "repo", NAME), readText(event, PULL, "base", "repo", NAME));
        }
        return !readText(event, "issue", PULL, "url").isEmpty();
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equalsIgnoreCase(other);
    }

    private static boolean isOf(String repository, String name) {
        return name.isEmpty() || name.equalsIgnoreCase(repository);
    }

    private @Nullable Node run() {
        return event instanceof Node.Mapping mapping ? mapping.get(RUN).orElse(null) : null;
    }

    private static String readText(Node node, String... path) {
        Node at = node;
        for (String key : path) {
            Node child = at instanceof Node.Mapping mapping ? mapping.get(key).orElse(null) : null;
            if (child == null) {
                return "";
            }
            at = child;
        }
        return at instanceof Node.Scalar scalar && !scalar.isNull() ? scalar.text() : "";
    }
}
