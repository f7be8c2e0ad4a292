package dev.tollgate.forge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/** The repository and the pull request of a target as parts of paths. */
final class RepositoryPaths {
    private RepositoryPaths() {}

    /** The text as one segment of a path, in which no character has a meaning of its own. */
    static String segment(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }

    /** The name before the first slash. */
    static String owner(CommentTarget target) {
        String repository = target.repository();
        return segment(repository.substring(0, Math.max(0, repository.indexOf('/'))));
    }

    /** The name behind the first slash. */
    static String name(CommentTarget target) {
        String repository = target.repository();
        return segment(repository.substring(repository.indexOf('/') + 1));
    }

    /** The number of the pull request. */
    static String number(CommentTarget target) {
        return segment(target.pullRequest());
    }

    /** Owner and name below a path. */
    static String below(String path, CommentTarget target) {
        return path + owner(target) + "/" + name(target);
    }

    /** A Codeup repository. The central edition has organizations, those of a region do not. */
    static String codeupRepository(CommentTarget target) {
        return codeup(target) + "/repositories/" + codeupName(target);
    }

    /** The open merge requests of a Codeup repository. */
    static String codeupRequests(CommentTarget target) {
        return codeup(target) + "/changeRequests?state=opened&projectIds=" + codeupName(target);
    }

    private static String codeup(CommentTarget target) {
        int slash = target.repository().indexOf('/');
        String codeup = "/oapi/v1/codeup";
        if (slash < 0) {
            return codeup;
        }
        return codeup + "/organizations/" + segment(target.repository().substring(0, slash));
    }

    /** The id without its organization, or the full path, which begins with it. */
    private static String codeupName(CommentTarget target) {
        String repository = target.repository();
        String last = repository.substring(repository.indexOf('/') + 1);
        boolean isId = last.chars().allMatch(Character::isDigit);
        return segment(isId ? last : repository);
    }
}
