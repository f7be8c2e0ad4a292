package dev.tollgate.run;

import dev.tollgate.comment.Forge;

/** Every kind of place where comments go; Bitbucket has two. */
public enum Site {
    GITHUB(Forge.GITHUB, ""),
    GITLAB(Forge.GITLAB, ""),
    GITEA(Forge.GITEA, ""),
    GITEE(Forge.GITEE, ""),
    CODEUP(Forge.CODEUP, ""),
    BITBUCKET_CLOUD(Forge.BITBUCKET, "/2.0"),
    BITBUCKET_SERVER(Forge.BITBUCKET, ""),
    AZURE(Forge.AZURE, "");

    private final Forge forge;
    private final String path;

    Site(Forge forge, String path) {
        this.forge = forge;
        this.path = path;
    }

    public Forge forge() {
        return forge;
    }

    /** What its address ends with. */
    public String path() {
        return path;
    }
}
