package dev.tollgate.run;

import dev.tollgate.api.Request;
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

    PriceBook book() {
        PriceBook book =
                PriceBooks.bundledWith(prices.stream().map(this::document).toList(), today());
        return extrapolateLarge ? book.extrapolatingLarge() : book;
    }

    /** The day that the user names, else that of the plan, else that of the bundled list, so that the same input gives the same output. */
    LocalDate today() {
        if (today != null) {
            return today;
        }
        return planned == null
                ? PriceBooks.bundledWith(List.of(), LocalDate.EPOCH)
                        .books()
                        .get(0)
                        .asOf()
                : planned.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Node document(Path file) {
        return InputFiles.read(
                workingDirectory.resolve(file), file.toString(), in -> DocumentReader.read(in, file.toString()));
    }
}
