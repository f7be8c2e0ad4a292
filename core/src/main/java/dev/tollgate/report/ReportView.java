package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a reader wants to see of a report.
 *
 * @param view which question the report answers
 * @param width the columns of a line; only what cannot be broken is wider
 * @param colour true to mark up with ANSI escape sequences
 * @param why true to show what each figure rests on
 * @param places where resources are declared, for forms that point there; null when no configuration was given
 */
public record ReportView(
        View view,
        int width,
        boolean colour,
        boolean why,
        @Nullable SourceLocator places) {
    /** The columns of a line where nothing tells: a terminal's since long before there were screens. */
    public static final int DEFAULT_WIDTH = 80;

    private static final int LEAST_WIDTH = 60;

    /** Which question the report answers. */
    public enum View {
        /** What changes: before, after and the difference; what stays as it is takes one line. */
        DIFF,
        /** What the plan leads to, line by line. */
        BREAKDOWN,
        /** Why each figure and verdict is what it is. */
        EXPLAIN
    }

    /** Widens what is too narrow for any table. */
    public ReportView {
        requireNonNull(view, "view is null");
        width = Math.max(width, LEAST_WIDTH);
    }

    /** Without a configuration to point to. */
    public ReportView(View view, int width, boolean colour, boolean why) {
        this(view, width, colour, why, null);
    }

    /** The difference, in plain text of the default width. */
    public static ReportView plain(View view) {
        return new ReportView(view, DEFAULT_WIDTH, false, false);
    }

    /** The same with a configuration to point to. */
    public ReportView with(@Nullable SourceLocator configuration) {
        return new ReportView(view, width, colour, why, configuration);
    }

    /** The same without colour, for what is written to a file. */
    public ReportView withoutColour() {
        return new ReportView(view, width, false, why, places);
    }
}
