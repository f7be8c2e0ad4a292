package dev.tollgate.forge;

import static java.util.Objects.requireNonNull;

import dev.tollgate.comment.Forge;
import dev.tollgate.diagnostic.IncompleteRequestException;
import java.net.URI;
import java.util.regex.Pattern;

/**
 * The pull request to comment on, and the token to do it with.
 *
 * @param forge the forge
 * @param url the base address of its interface, without a slash at the end
 * @param repository the repository, as the forge names it
 * @param pullRequest its number; empty where it is looked up by the head
 * @param head the branch and the commit that are built
 * @param token the token that writes
 * @param user the user that the token belongs to, where the forge wants both; empty otherwise
 */
public record CommentTarget(
        Forge forge, String url, String repository, String pullRequest, Head head, ForgeToken token, String user) {
    private static final Pattern LOOPBACK =
            Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[::1]", Pattern.CASE_INSENSITIVE);

    /**
     * The branch and the commit that are built.
     *
     * @param branch the branch, with the owner in front where there can be several; empty when not known
     * @param commit the commit; empty when not known
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

    /** Describes the target for messages. */
    String describe() {
        return forge.title() + " " + repository
                + (pullRequest.isEmpty() ? "" : ", " + forge.request() + " " + pullRequest);
    }

    /** True for the address of Bitbucket Cloud; every other Bitbucket is Data Center. */
    boolean isBitbucketCloud() {
        return forge == Forge.BITBUCKET && url.endsWith("/2.0");
    }

    /**
     * Refuses to send the token where everyone on the way can read it.
     *
     * @throws IncompleteRequestException when the address is plain HTTP and not of this machine
     */
    public void requireSecure() {
        URI uri = URI.create(url);
        if (!"https".equals(uri.getScheme()) && !LOOPBACK.matcher(uri.getHost()).matches()) {
            throw new IncompleteRequestException("the token would go over plain HTTP to " + uri.getHost()
                    + "; give an address with https, or --insecure");
        }
    }
}
