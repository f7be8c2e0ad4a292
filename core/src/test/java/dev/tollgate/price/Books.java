package dev.tollgate.price;

import dev.tollgate.document.DocumentReader;
import dev.tollgate.document.Node;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;

/** Makes price books of text, for tests. */
final class Books {
    /** A book that stands for itself. */
    static final String COMPLETE_USD = """
            book: usd
            complete: true
            asOf: 2025-02-10
            currency: USD
            basis: list price
            source: USD list
            regions: {cn-hangzhou: China (Hangzhou)}
            instances:
              specs:
                api.s1.small:
                  {requestsPerSecond: 2500, connections: 50000, newConnectionsPerSecond: 5000, poolSize: 1200,
                   inboundMbps: 5120, outboundMbps: 100, sla: 99.95}
              terms: {months: [1], years: [1]}
              fees: [{regions: [cn-hangzhou], prices: {api.s1.small: {hour: 0.87, month: 541, year: 5518.20}}}]
            """;

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private Books() {}

    /** The bundled book with one of the user, which needs no header, over it. */
    static PriceBook over(String body) {
        return merged(headed("acme", body));
    }

    /** The bundled book with some of the user over it. */
    static PriceBook merged(String... books) {
        return PriceBooks.bundledWith(Arrays.stream(books).map(Books::document).toList(), TODAY);
    }

    /** A header of five lines before the body. */
    static String headed(String id, String body) {
        return "book: " + id + "\nasOf: 2026-10-01\ncurrency: CNY\nbasis: contract\nsource: contract 4711\n" + body;
    }

    static Node document(String yaml) {
        try {
            return DocumentReader.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8)), "acme.yml");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
