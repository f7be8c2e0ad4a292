package dev.tollgate.forge;

/** A repository's name in two parts, each as a part of a path. */
final class Paths {
    private Paths() {}

    /** What stands before the first slash. */
    static String owner(Target target) {
        String repository = target.repository();
        return Api.segment(repository.substring(0, Math.max(0, repository.indexOf('/'))));
    }

    /** What stands behind the first slash. */
    static String name(Target target) {
        String repository = target.repository();
        return Api.segment(repository.substring(repository.indexOf('/') + 1));
    }
}
