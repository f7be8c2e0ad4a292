package dev.tollgate.forge;

/** The sizes beyond which a forge's answers are odd, and a count of what came so far. */
final class AnswerLimits {
    /** The most bytes of one answer. */
    static final int MOST_BYTES = 64 * 1024 * 1024;

    private static final long MOST_BYTES_OF_ALL = 4L * MOST_BYTES;
    private static final int MOST_PAGES = 1000;

    private final int mostBytes;
    private final long mostBytesOfAll;
    private final int mostPages;
    private long bytes;

    AnswerLimits(int mostBytes, long mostBytesOfAll, int mostPages) {
        this.mostBytes = mostBytes;
        this.mostBytesOfAll = mostBytesOfAll;
        this.mostPages = mostPages;
    }

    /** The limits of a run. */
    static AnswerLimits ofRun() {
        return new AnswerLimits(MOST_BYTES, MOST_BYTES_OF_ALL, MOST_PAGES);
    }

    /** The most pages of one list. */
    int mostPages() {
        return mostPages;
    }

    /** Counts an answer, and refuses it when it or all answers together are too long. */
    void count(int length, ForgeErrors errors) {
        bytes += length;
        if (length > mostBytes) {
            throw errors.oddAnswer("an answer of more than " + mostBytes + " bytes", "a shorter one");
        }
        if (bytes > mostBytesOfAll) {
            throw errors.oddAnswer("answers of more than " + mostBytesOfAll + " bytes", "fewer or shorter ones");
        }
    }
}
