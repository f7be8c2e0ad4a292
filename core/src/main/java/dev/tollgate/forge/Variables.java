package dev.tollgate.forge;

import dev.tollgate.comment.Forge;
import java.util.List;

/**
 * The environment variables by which CI systems tell what is built, and where a forge's interface is.
 *
 * @param repository variables with the repository; two with a slash between them make it together
 * @param pullRequest variables with the number of the pull request
 * @param url variables with the base address
 * @param token variables with a token
 * @param user variables with the user that the token belongs to
 * @param home the base address of the public service; empty when there is none
 * @param suffix what base addresses end with, added where it is left out
 * @param request the part of the address of a pull request that stands between its repository and its number
 */
record Variables(
        List<String> repository,
        List<String> pullRequest,
        List<String> url,
        List<String> token,
        List<String> user,
        String home,
        String suffix,
        String request) {
    /** A token in this variable wins over all others. */
    static final String TOKEN = "TOLLGATE_TOKEN";

    static Variables of(Forge forge) {
        return switch (forge) {
            case GITHUB -> GitHub.VARIABLES;
            case GITLAB -> GitLab.VARIABLES;
            case GITEA -> Gitea.VARIABLES;
            case GITEE -> Gitee.VARIABLES;
            case CODEUP -> Codeup.VARIABLES;
            case BITBUCKET -> BitbucketCloud.VARIABLES;
            case AZURE -> Azure.VARIABLES;
        };
    }
}
