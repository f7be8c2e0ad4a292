package dev.tollgate.cli;

import dev.tollgate.report.ReportView;
import java.util.Map;

/**
 * Where a report is read.
 *
 * @param width the columns of a line
 * @param colour true when it understands ANSI escape sequences and the user has not asked to do without
 */
record Terminal(int width, boolean colour) {
    private static final int WIDEST = 1000;

    /**
     * What the launcher and the environment tell.
     *
     * @param columns the columns that the launcher has measured; empty when standard output is no terminal
     * @param environment may set {@code COLUMNS}, {@code NO_COLOR} and {@code TERM}
     */
    static Terminal of(String columns, Map<String, String> environment) {
        int asked = width(environment.getOrDefault("COLUMNS", ""));
        int measured = asked == 0 ? width(columns) : asked;
        boolean colour = !columns.isEmpty()
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !environment.getOrDefault("TERM", "").equals("dumb");
        return new Terminal(measured == 0 ? ReportView.DEFAULT_WIDTH : measured, colour);
    }

    /** The number that the text writes, at most {@link #WIDEST}; zero when it writes none. */
    private static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            width = Math.min(WIDEST, 10 * width + digit);
        }
        return width;
    }
}
