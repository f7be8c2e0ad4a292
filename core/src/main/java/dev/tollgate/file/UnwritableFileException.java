package dev.tollgate.file;

/** A file that was to hold a report cannot be written. The message names it and says why, in one sentence. */
public final class UnwritableFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnwritableFileException(String message) {
        super(message);
    }
}
