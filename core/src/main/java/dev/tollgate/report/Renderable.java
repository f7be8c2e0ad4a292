package dev.tollgate.report;

import java.io.IOException;
import java.io.OutputStream;

/** Something that Tollgate answers, in one of several forms. */
public interface Renderable {
    /**
     * Writes the whole answer in UTF-8 with {@code \n} at the end of every line. The stream is flushed and stays open.
     *
     * @throws IOException when the stream fails
     */
    void write(ReportFormat format, ReportView presentation, OutputStream out) throws IOException;
}
