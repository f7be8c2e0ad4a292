package dev.tollgate.run;

import dev.tollgate.api.Request;
import dev.tollgate.diagnostic.Place;
import dev.tollgate.diagnostic.Problem;
import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import dev.tollgate.file.InputFiles;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the prices of a request: the bundled list, the user's books, and the day for which they must hold. */
final class PriceBookLoader {
    private final List<Path> prices;
    private final boolean extrapolateLarge;
    private final @Nullable LocalDate today;
    private final @Nullable Instant planned;
    private final Path workingDirectory;

    /**
     * @param prices the user's books
     * @param extrapolateLarge true to price api.s2.large.xN as N times api.s2.large
     * @param today the day that the user names, or null
     * @param planned when the plan was made, or null where nothing says
     * @param workingDirectory where relative names begin
     */
    PriceBookLoader(
            List<Path> prices,
            boolean extrapolateLarge,
            @Nullable LocalDate today,
            @Nullable Instant planned,
            Path workingDirectory) {
        this.prices = prices;
        this.extrapolateLarge = extrapolateLarge;
        this.today = today;
        this.planned = planned;
        this.workingDirectory = workingDirectory;
    }

    PriceBookLoader(Request request, PlanHeader header) {
        this(
                request.prices(),
                request.extrapolateLarge(),
                request.today(),
                header.timestamp(),
                request.workingDirectory());
    }

    /** The prices of the day; where that is not known, those of each time in which the same prices hold. */
    List<PriceBook> books() {
        List<Node> documents = prices.stream().map(this::document).toList();
        LocalDate day = today();
        List<LocalDate> days = day == null ? PriceBooks.distinctDays(documents) : List.of(day);
        return days.stream()
                .map(each -> PriceBooks.bundledWith(documents, each))
                .map(book -> extrapolateLarge ? book.extrapolatingLarge() : book)
                .toList();
    }

    /**
     * The prices where a single book is needed.
     *
     * @throws UnusableInputException when prices depend on the day, and that is not known
     */
    PriceBook book() {
        return requireOne(books());
    }

    static PriceBook requireOne(List<PriceBook> books) {
        if (books.size() > 1) {
            throw new UnusableInputException(new Problem(
                    "prices-need-day",
                    Place.whole(books.get(0).books().get(0).id()),
                    "prices depend on the day, and it is not known",
                    "a day",
                    "Give it with --today DATE"));
        }
        return books.get(0);
    }

    /** The day that the user names, else that of the plan; null where neither is given. */
    @Nullable
    LocalDate today() {
        if (today != null) {
            return today;
        }
        return planned == null ? null : planned.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Node document(Path file) {
        return InputFiles.read(
                workingDirectory.resolve(file), file.toString(), in -> DocumentReader.read(in, file.toString()));
    }
}
