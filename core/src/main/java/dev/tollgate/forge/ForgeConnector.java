package dev.tollgate.forge;

import dev.tollgate.comment.PullRequestComments;
import java.time.Duration;

/** Opens the comments of a pull request. */
public final class ForgeConnector {
    private ForgeConnector() {}

    /**
     * The comments of the target's pull request.
     *
     * @param sleeper waits between attempts
     * @param timeout the longest time the forge may take for an answer
     */
    public static PullRequestComments open(CommentTarget target, Sleeper sleeper, Duration timeout) {
        ForgeClient client = new ForgeClient(new HttpTransport(sleeper, timeout), target);
        return switch (target.forge()) {
            case GITHUB -> GitHubComments.open(client, target);
            case GITLAB -> new RoutedComments(client, CommentRoutes.ofGitLab(target));
            case GITEA -> new RoutedComments(client, CommentRoutes.ofGitea(target));
            case GITEE -> new RoutedComments(client, CommentRoutes.ofGitee(target));
            case CODEUP -> CodeupComments.open(client, target);
            case BITBUCKET ->
                target.isBitbucketCloud()
                        ? new BitbucketCloudComments(client, target)
                        : new BitbucketServerComments(client, target);
            case AZURE -> new AzureComments(client, target);
        };
    }
}
