package dev.tollgate.forge;

import dev.tollgate.comment.Conversation;
import java.time.Duration;

/** Opens the conversation of a pull request. */
public final class Forges {
    private Forges() {}

    /**
     * The conversation of a target.
     *
     * @param pause waits between attempts
     * @param timeout how long the forge may take for an answer
     */
    public static Conversation open(Target target, Pause pause, Duration timeout) {
        Transport transport = new Transport(pause, timeout);
        return switch (target.forge()) {
            case GITHUB -> GitHub.of(target, transport);
            case GITLAB -> GitLab.of(target, transport);
            case GITEA -> Gitea.of(target, transport);
            case GITEE -> Gitee.of(target, transport);
            case CODEUP -> Codeup.of(target, transport);
            case BITBUCKET ->
                target.url().endsWith("/2.0")
                        ? BitbucketCloud.of(target, transport)
                        : BitbucketServer.of(target, transport);
            case AZURE -> Azure.of(target, transport);
        };
    }
}
