package dev.tollgate.comment;

/** The forge did not answer, so a comment may have been posted or not. The message says what happened. */
public final class UncertainPostException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what happened, in one sentence. */
    public UncertainPostException(String message) {
        super(message);
    }
}
