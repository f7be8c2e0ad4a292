package dev.tollgate.comment;

import java.util.Locale;
import java.util.StringJoiner;

/** Where pull requests are, with what their comments may be. Where a forge documents no size, the one that it is known to refuse counts. */
public enum Forge {
    /** GitHub and GitHub Enterprise Server. Its API refuses more with "CommentBody is too long (maximum is 65536 characters)". */
    GITHUB("GitHub", "pull request", 65_536, LengthUnit.CHARACTERS, true),
    /** GitLab. "Limit: 1,000,000 characters" of its notes API. */
    GITLAB("GitLab", "merge request", 1_000_000, LengthUnit.CHARACTERS, true),
    /** Gitea and Forgejo. No size is documented and their column holds four gigabytes; this much can still be read. */
    GITEA("Gitea", "pull request", 262_144, LengthUnit.BYTES, true),
    /** Gitee. No size is documented; this is what a text column of MySQL holds. */
    GITEE("Gitee", "pull request", 65_535, LengthUnit.BYTES, true),
    /** Codeup of Alibaba Cloud DevOps. Its API documents a length of 1 to 65535, without a unit, so bytes. */
    CODEUP("Codeup", "merge request", 65_535, LengthUnit.BYTES, false),
    /** Bitbucket Cloud and Data Center. The latter refuses with "a non-empty value less than 32768 characters". */
    BITBUCKET("Bitbucket", "pull request", 32_767, LengthUnit.UTF_16_UNITS, false),
    /** Azure DevOps Services and Server. A comment holds at most 150,000 characters. */
    AZURE("Azure DevOps", "pull request", 150_000, LengthUnit.UTF_16_UNITS, true);

    private final String title;
    private final String request;
    private final int limit;
    private final LengthUnit unit;
    private final boolean html;

    Forge(String title, String request, int limit, LengthUnit unit, boolean html) {
        this.title = title;
        this.request = request;
        this.limit = limit;
        this.unit = unit;
        this.html = html;
    }

    /**
     * The one of that name.
     *
     * @throws IllegalArgumentException when there is none; the message is for the user
     */
    public static Forge parse(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        StringJoiner known = new StringJoiner(", ");
        for (Forge each : values()) {
            if (each.id().equals(wanted)) {
                return each;
            }
            known.add(each.id());
        }
        throw new IllegalArgumentException("'" + text + "' is no forge; expected one of " + known);
    }

    /** The word by which users ask for it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its name. */
    public String title() {
        return title;
    }

    /** What it calls a pull request. */
    public String request() {
        return request;
    }

    /** The most that a comment may hold. */
    public int limit() {
        return limit;
    }

    /** In what that is counted. */
    public LengthUnit unit() {
        return unit;
    }

    /** True when it renders the HTML that Markdown may hold; otherwise readers would see the tags. */
    public boolean html() {
        return html;
    }
}
