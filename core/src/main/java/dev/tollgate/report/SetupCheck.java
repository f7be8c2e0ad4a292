package dev.tollgate.report;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Problem;
import java.time.LocalDate;
import java.util.List;

/**
 * What a run in a folder would use besides the plan, for those who look for a fault.
 *
 * @param files the files that are read by default
 * @param books the price books, in the order in which they are laid over one another
 * @param problems what is wrong with the price books
 */
public record SetupCheck(List<DefaultFile> files, List<Book> books, List<Problem> problems) {
    /** Copies the lists. */
    public SetupCheck {
        files = List.copyOf(files);
        books = List.copyOf(books);
        problems = List.copyOf(problems);
    }

    /** How a file was found. */
    public enum State {
        /** There is no such file. */
        ABSENT,
        /** It is there and can be used. */
        USABLE,
        /** It is there and something is wrong with it. */
        UNUSABLE
    }

    /**
     * A file that is read by default.
     *
     * @param name its name in the folder
     * @param state how it was found
     * @param problems what is wrong with it
     */
    public record DefaultFile(String name, State state, List<Problem> problems) {
        /** Copies the list and checks the rest. */
        public DefaultFile {
            requireNonNull(name, "name is null");
            requireNonNull(state, "state is null");
            problems = List.copyOf(problems);
        }
    }

    /**
     * A price book.
     *
     * @param id its name
     * @param currency of its prices
     * @param asOf the day for which its prices hold
     * @param ageInDays how many days ago that was
     * @param isOld true beyond its own age limit
     */
    public record Book(String id, String currency, LocalDate asOf, long ageInDays, boolean isOld) {
        /** Checks that nothing is null. */
        public Book {
            requireNonNull(id, "id is null");
            requireNonNull(currency, "currency is null");
            requireNonNull(asOf, "asOf is null");
        }
    }
}
