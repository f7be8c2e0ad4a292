package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import java.util.function.Function;

/** What a saved JSON file holds. */
public sealed interface SavedReport {
    /**
     * The answer to one plan.
     *
     * @param report the report
     */
    record Single(Report report) implements SavedReport {
        /** Checks that the report is given. */
        public Single {
            requireNonNull(report, "report is null");
        }
    }

    /**
     * The answer to several projects.
     *
     * @param portfolio their reports
     */
    record Several(Portfolio portfolio) implements SavedReport {
        /** Checks that the reports are given. */
        public Several {
            requireNonNull(portfolio, "portfolio is null");
        }
    }

    /** The result for the case that this is; a further case breaks the build of every caller. */
    default <T> T fold(Function<Report, T> single, Function<Portfolio, T> several) {
        return this instanceof Single one ? single.apply(one.report()) : several.apply(((Several) this).portfolio());
    }
}
