package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

import dev.tollgate.comment.Forge;

/**
 * Where a comment goes, and who writes it.
 *
 * @param forge the forge
 * @param url the base address of its interface, without a slash at the end
 * @param repository the repository, as the forge names it
 * @param pullRequest its number; empty where the forge is to be asked for it
 * @param head what to ask by: the branch or the commit that is built; empty when there is nothing
 * @param token who writes
 * @param user the user that the token belongs to, where the forge wants both; empty otherwise
 */
public record CommentTarget(
        Forge forge, String url, String repository, String pullRequest, Head head, ForgeToken token, String user) {
    /**
     * What is built.
     *
     * @param branch the branch, with the owner in front where there can be several; empty when nothing tells
     * @param commit the commit; empty when nothing tells
     */
    public record Head(String branch, String commit) {
        /** Nothing is known of it. */
        public static final Head UNKNOWN = new Head("", "");

        /** Checks that nothing is null. */
        public Head {
            requireNonNull(branch, "branch is null");
            requireNonNull(commit, "commit is null");
        }
    }

    /** Checks that nothing is null. */
    public CommentTarget {
        requireNonNull(forge, "forge is null");
        requireNonNull(url, "url is null");
        requireNonNull(repository, "repository is null");
        requireNonNull(pullRequest, "pullRequest is null");
        requireNonNull(head, "head is null");
        requireNonNull(token, "token is null");
        requireNonNull(user, "user is null");
    }

    /** The target in words, for messages. */
    String words() {
        return forge.title() + " " + repository
                + (pullRequest.isEmpty() ? "" : ", " + forge.request() + " " + pullRequest);
    }

    /** True for the address of Bitbucket Cloud; every other Bitbucket is Data Center. */
    boolean isBitbucketCloud() {
        return forge == Forge.BITBUCKET && url.endsWith("/2.0");
    }
}
