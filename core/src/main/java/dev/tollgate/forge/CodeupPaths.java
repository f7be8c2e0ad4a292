package dev.tollgate.forge;

/**
 * The paths of a Codeup repository. The central edition has organizations, those of a region do not.
 *
 * @param repository the path of the repository
 * @param open the path that lists its open merge requests
 */
record CodeupPaths(String repository, String open) {
    /** {@code ORGANIZATION/REPOSITORY}, or {@code REPOSITORY} alone; the repository is its id, or its full path where there are more slashes. */
    static CodeupPaths of(Target target) {
        String name = target.repository();
        int slash = name.indexOf('/');
        String codeup =
                "/oapi/v1/codeup" + (slash < 0 ? "" : "/organizations/" + Api.segment(name.substring(0, slash)));
        boolean id = name.substring(slash + 1).chars().allMatch(Character::isDigit);
        String repository = Api.segment(id ? name.substring(slash + 1) : name);
        return new CodeupPaths(
                codeup + "/repositories/" + repository,
                codeup + "/changeRequests?state=opened&projectIds=" + repository);
    }
}
