package dev.tollgate.price;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toCollection;

import dev.tollgate.diagnostic.UnusableInputException;
import dev.tollgate.document.JsonDocument;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Makes the price book of a day from the bundled list and the books of the user. */
public final class PriceBooks {
    /** The bundled list, for people. */
    static final String YAML = "alibaba-cloud-cn-list.yaml";

    /** The bundled list, as the build writes it, so that no YAML is read at run time. */
    private static final String JSON = "alibaba-cloud-cn-list.json";

    private static final int MOST_BYTES = 1 << 20;

    private PriceBooks() {}

    /**
     * The bundled list with the user's books over it.
     *
     * @param books the documents of the user's books, of which later ones win
     * @param today the day on which prices and discounts must be in force
     * @throws UnusableInputException with every problem of every book
     */
    public static PriceBook bundledWith(List<Node> books, LocalDate today) {
        return merged(Stream.concat(Stream.of(bundled()), books.stream()).toList(), today);
    }

    /**
     * The same, with what each book overrides.
     *
     * @param books the documents of the user's books, of which later ones win
     * @param today the day on which prices and discounts must be in force
     * @throws UnusableInputException with every problem of every book
     */
    public static PriceLayers layered(List<Node> books, LocalDate today) {
        List<Node> documents =
                Stream.concat(Stream.of(bundled()), books.stream()).toList();
        merged(documents, today);
        int base = base(read(documents, new Problems()), today);
        List<PriceBook> layers = new ArrayList<>();
        for (int i = base + 1; i <= documents.size(); i++) {
            layers.add(merged(documents.subList(base, i), today));
        }
        return new PriceLayers(layers);
    }

    /**
     * One day out of each time in which the same prices hold, in order.
     *
     * @param books the documents of the user's books
     */
    public static List<LocalDate> distinctDays(List<Node> books) {
        List<Node> documents =
                Stream.concat(Stream.of(bundled()), books.stream()).toList();
        TreeSet<LocalDate> turns = read(documents, new Problems()).stream()
                .flatMap(PriceFile::turns)
                .collect(toCollection(TreeSet::new));
        turns.add(turns.isEmpty() ? LocalDate.EPOCH : turns.first().minusDays(1));
        return List.copyOf(turns);
    }

    /** What a book says about itself; empty when something is wrong with it. */
    public static Optional<BookHeader> header(Node book) {
        Problems problems = new Problems();
        BookHeader header = PriceFile.read(book, problems).header();
        return problems.isEmpty() ? Optional.of(header) : Optional.empty();
    }

    /** The document of the bundled list. */
    static Node bundled() {
        try (InputStream input = requireNonNull(PriceBooks.class.getResourceAsStream(JSON), JSON)) {
            return JsonDocument.read(input, JSON, MOST_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The books over one another, beginning with the last complete one that is in force. */
    static PriceBook merged(List<Node> documents, LocalDate today) {
        Problems problems = new Problems();
        List<PriceFile> files = read(documents, problems);
        BookMerger merging = new BookMerger(today, problems);
        files.subList(base(files, today), files.size()).forEach(merging::add);
        return problems.resultOf(merging::book);
    }

    private static List<PriceFile> read(List<Node> documents, Problems problems) {
        return documents.stream()
                .map(document -> PriceFile.read(document, problems))
                .toList();
    }

    private static int base(List<PriceFile> files, LocalDate today) {
        int base = 0;
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).complete() && files.get(i).grounds().inForceOn(today)) {
                base = i;
            }
        }
        return base;
    }
}
