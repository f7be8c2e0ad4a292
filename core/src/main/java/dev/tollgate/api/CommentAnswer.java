package dev.tollgate.api;

import static java.util.Objects.requireNonNull;

import dev.tollgate.comment.CommentResult;
import dev.tollgate.report.TerminalText;

/**
 * What became of a comment that was asked for.
 *
 * @param result what was done
 * @param body what the comment says
 */
public record CommentAnswer(CommentResult result, String body) {
    /** Checks that nothing is null. */
    public CommentAnswer {
        requireNonNull(result, "result is null");
        requireNonNull(body, "body is null");
    }

    /** What was done, in one sentence for a log. */
    public String sentence() {
        return result.kind().words() + (result.link().isEmpty() ? "" : ": " + TerminalText.escaped(result.link()));
    }
}
