package dev.tollgate.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The forms that a report can take. The same report and presentation give the same bytes everywhere. */
public enum ReportFormat {
    /** A table for people. */
    TEXT {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            TextReport.write(report, presentation, out);
        }

        @Override
        public void write(Portfolio portfolio, Presentation presentation, OutputStream out) throws IOException {
            TextPortfolio.write(portfolio, presentation, out);
        }
    },
    /** Version 1 of the JSON report, for programs. The presentation changes nothing about it. */
    JSON {
        @Override
        public void write(Report report, Presentation presentation, OutputStream out) throws IOException {
            JsonReport.write(report, out);
        }

        @Override
        public void write(Portfolio portfolio, Presentation presentation, OutputStream out) throws IOException {
            JsonPortfolio.write(portfolio, out);
        }
    };

    /** The name by which users ask for it, for example {@code json}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the whole report in UTF-8 with {@code \n} at the end of every line. The stream is flushed and stays open.
     *
     * @throws IOException when the stream fails
     */
    public abstract void write(Report report, Presentation presentation, OutputStream out) throws IOException;

    /**
     * Writes the reports of several projects with their sums, as one document in the same manner.
     *
     * @throws IOException when the stream fails
     */
    public abstract void write(Portfolio portfolio, Presentation presentation, OutputStream out) throws IOException;
}
