package dev.tollgate.diagnostic;

/** Nothing names a pull request, as in a run for a branch. The message says where one can be named. */
public final class NoPullRequestException extends IncompleteRequestException {
    private static final long serialVersionUID = 1L;

    /** With what is lacking, in one sentence. */
    public NoPullRequestException(String message) {
        super(message);
    }
}
