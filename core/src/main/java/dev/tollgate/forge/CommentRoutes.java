package dev.tollgate.forge;

/**
 * The paths of comments at forges that have one path for all and one for each.
 *
 * @param all the path of all comments, where new ones are posted too
 * @param query the query that lists them; empty, or with a question mark in front
 * @param each the path of each, without its id
 * @param update the method that changes one
 * @param paged true when they come in numbered pages
 * @param author the field of a comment that holds its author
 * @param account the field of an author, and of {@code /user}, that names the account
 */
record CommentRoutes(
        String all, String query, String each, String update, boolean paged, String author, String account) {
    private static final String LOGIN = "login";
    private static final String USER = "user";
    private static final String COMMENTS = "/comments";
    private static final String PATCH = "PATCH";

    /** GitHub, where pull requests are issues. */
    static CommentRoutes ofGitHub(CommentTarget target, String number) {
        String issues = RepositoryPaths.below("/repos/", target) + "/issues";
        return new CommentRoutes(
                issues + "/" + RepositoryPaths.segment(number) + COMMENTS,
                "",
                issues + COMMENTS,
                PATCH,
                true,
                USER,
                LOGIN);
    }

    /** GitLab, where comments are notes of a merge request. */
    static CommentRoutes ofGitLab(CommentTarget target) {
        String notes = "/projects/" + RepositoryPaths.segment(target.repository()) + "/merge_requests/"
                + RepositoryPaths.number(target) + "/notes";
        return new CommentRoutes(notes, "?sort=asc&order_by=created_at", notes, "PUT", true, "author", "id");
    }

    /** Gitea and Forgejo, where pull requests are issues and all comments come at once. */
    static CommentRoutes ofGitea(CommentTarget target) {
        String issues = RepositoryPaths.below("/repos/", target) + "/issues";
        return new CommentRoutes(
                issues + "/" + RepositoryPaths.number(target) + COMMENTS,
                "",
                issues + COMMENTS,
                PATCH,
                false,
                USER,
                LOGIN);
    }

    /** Gitee. Comments on lines of code are in this list too; the query leaves them out. */
    static CommentRoutes ofGitee(CommentTarget target) {
        String pulls = RepositoryPaths.below("/repos/", target) + "/pulls";
        return new CommentRoutes(
                pulls + "/" + RepositoryPaths.number(target) + COMMENTS,
                "?comment_type=pr_comment",
                pulls + COMMENTS,
                PATCH,
                true,
                USER,
                LOGIN);
    }
}
