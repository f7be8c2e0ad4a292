package dev.tollgate.advice;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import dev.tollgate.price.PriceBook;
import dev.tollgate.price.PriceBooks;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Price books for tests. */
final class Books {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Books() {}

    /** The bundled list, with books of a user over it, each the body of one. */
    static PriceBook with(String... bodies) {
        return PriceBooks.bundledWith(Arrays.stream(bodies).map(Books::document).toList(), TODAY);
    }

    private static Node document(String body) {
        String yaml = "book: acme\nasOf: 2026-10-01\ncurrency: CNY\nbasis: contract\nsource: contract 4711\n" + body;
        try {
            return DocumentReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "acme.yml");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
