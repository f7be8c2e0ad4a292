package dev.tollgate;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import dev.tollgate.plan.PlanHeader;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Finds the prices of a request: the bundled list, the user's books, and the day for which they must hold. */
final class PriceIntake {
    private final Request request;
    private final PlanHeader header;

    PriceIntake(Request request, PlanHeader header) {
        this.request = request;
        this.header = header;
    }

    PriceBook book() {
        PriceBook book = PriceBooks.bundledWith(
                request.prices().stream().map(this::document).toList(), today());
        return request.extrapolateLarge() ? book.extrapolatingLarge() : book;
    }

    /** The day that the user names, else that of the plan, else that of the bundled list, so that the same input gives the same output. */
    LocalDate today() {
        if (request.today() != null) {
            return request.today();
        }
        Instant timestamp = header.timestamp();
        return timestamp == null
                ? PriceBooks.bundledWith(List.of(), LocalDate.EPOCH)
                        .books()
                        .get(0)
                        .asOf()
                : timestamp.atZone(ZoneOffset.UTC).toLocalDate();
    }

    private Node document(Path file) {
        return Inputs.read(
                request.workingDirectory().resolve(file),
                file.toString(),
                in -> DocumentReader.read(in, file.toString()));
    }
}
