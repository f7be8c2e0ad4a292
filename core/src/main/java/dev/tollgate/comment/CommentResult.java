package dev.tollgate.comment;

import static java.util.Objects.requireNonNull;

/**
 * What became of a comment.
 *
 * @param kind what was done
 * @param link where people can read it; empty when nothing was posted or the forge does not tell
 */
public record CommentResult(Kind kind, String link) {
    /** What can become of a comment. */
    public enum Kind {
        /** A new one was posted. */
        POSTED("comment posted"),
        /** The earlier one was brought up to date. */
        UPDATED("comment updated"),
        /** The earlier one already says the same. */
        UP_TO_DATE("the comment is up to date"),
        /** Nothing changes, and there is no earlier one that says otherwise. */
        NOTHING_TO_SAY("nothing changes, so nothing was posted"),
        /** It was only asked for. */
        DRY_RUN("dry run, nothing was posted");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** That in words. */
        public String words() {
            return words;
        }
    }

    /** Checks that nothing is null. */
    public CommentResult {
        requireNonNull(kind, "kind is null");
        requireNonNull(link, "link is null");
    }
}
