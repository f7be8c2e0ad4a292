package dev.tollgate.diagnostic;

/** What was asked for lacks something, or contradicts itself. The message says what, in one sentence. */
public class IncompleteRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** With what is lacking, in one sentence. */
    public IncompleteRequestException(String message) {
        super(message);
    }
}
