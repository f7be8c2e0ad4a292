package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Diagnostic;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.price.BookHeader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whether price books can be used.
 *
 * @param version the version of Tollgate that checked them
 * @param today the day on which they must be in force
 * @param files the files, in the order in which they were given
 * @param problems what is wrong with them; none when all can be used
 * @param diagnostics what is old or does not count; none when there are problems
 */
public record PriceCheck(
        String version, LocalDate today, List<File> files, List<Problem> problems, List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public PriceCheck {
        requireNonNull(version, "version is null");
        requireNonNull(today, "today is null");
        files = List.copyOf(files);
        problems = List.copyOf(problems);
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * One file.
     *
     * @param name the file as the user named it
     * @param book what it says about itself, if it is a price book
     */
    public record File(String name, Optional<BookHeader> book) {
        /** Checks that nothing is null. */
        public File {
            requireNonNull(name, "name is null");
            requireNonNull(book, "book is null");
        }
    }

    /** True when all files can be used. */
    public boolean isValid() {
        return problems.isEmpty();
    }
}
