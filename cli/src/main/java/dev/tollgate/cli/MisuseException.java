package dev.tollgate.cli;

/** The command line cannot be carried out as it was written. The message says why, in one sentence. */
final class MisuseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }
}
