package dev.tollgate.price;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.money.Decimals;
import dev.tollgate.price.InstanceSpec.Limits;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Compares every figure of the pricing document with the bundled book: nothing is missing, nothing is more. */
final class PricingDocumentTest {
    private static final String NO_LIST_PRICE = "See product purchase page";

    private final PriceBook book = PriceBooks.bundledWith(List.of(), LocalDate.of(2026, 11, 22));
    private final Map<String, String> regionIds =
            book.regions().entrySet().stream().collect(toMap(Map.Entry::getValue, Map.Entry::getKey));

    @Test
    void limitsAndServiceLevels() {
        List<List<String>> rows = table("Instance type | Maximum inbound");
        assertThat(rows).hasSize(8);
        assertThat(book.specs().keySet())
                .containsExactlyElementsOf(rows.stream().map(row -> row.get(0)).toList());
        for (List<String> row : rows) {
            InstanceSpec spec = Objects.requireNonNull(book.specs().get(row.get(0)));
            assertThat(spec.limits())
                    .isEqualTo(new Limits(
                            digits(row.get(1)),
                            digits(row.get(2)),
                            digits(row.get(3)),
                            digits(row.get(4)),
                            digits(row.get(5)),
                            digits(row.get(6))));
            assertThat(spec.sla() + "%").isEqualTo(row.get(7));
        }
    }

    @Test
    void instanceFees() {
        Map<String, String> document = new TreeMap<>();
        String regions = "";
        for (List<String> row : table("Region | Instance type | Pay-as-you-go")) {
            boolean startsWithRegion = !row.get(0).startsWith("api.");
            regions = startsWithRegion ? row.get(0) : regions;
            List<String> cells = startsWithRegion ? row.subList(1, 5) : row;
            if (!cells.get(1).equals(NO_LIST_PRICE)) {
                for (String region : regions.split(", ", -1)) {
                    for (BillingCycle cycle : BillingCycle.values()) {
                        document.put(
                                new FeeKey(id(region), cells.get(0), cycle).toString(),
                                number(cells.get(
                                        1 + List.of(BillingCycle.values()).indexOf(cycle))));
                    }
                }
            }
        }
        assertThat(document).hasSize(18 * 3 * 3);
        assertThat(pricesOfTheBook()).isEqualTo(document);
    }

    @Test
    void specsWithoutListPriceHaveALowerBoundWhereLargeHasAPrice() {
        List<String> rows = table("Region | Instance type | Pay-as-you-go").stream()
                .filter(row -> row.contains(NO_LIST_PRICE))
                .map(row -> row.get(0))
                .toList();
        assertThat(rows)
                .containsExactly(
                        "api.s2.large.x2-api.s2.large.x6",
                        "api.s2.large.x2-api.s2.large.x6",
                        "api.s2.large.x2-api.s2.large.x6");
        for (int times = 2; times <= 6; times++) {
            String spec = "api.s2.large.x" + times;
            assertThat(book.regionsSelling(spec))
                    .isEqualTo(book.regionsSelling("api.s2.large"))
                    .hasSize(18);
            for (String region : book.regionsSelling(spec)) {
                for (BillingCycle cycle : BillingCycle.values()) {
                    String large = book.fee(region, "api.s2.large", cycle).fold(Answers.AS_TEXT);
                    assertThat(book.fee(region, spec, cycle).fold(Answers.AS_TEXT))
                            .isEqualTo("at least " + large + ", " + times + " x api.s2.large");
                }
            }
        }
    }

    @Test
    void trafficPrices() {
        Map<String, String> document = new TreeMap<>();
        for (List<String> row : table("Region | Outbound public network traffic price")) {
            for (String region : row.get(0).split(", ", -1)) {
                document.put(id(region), number(row.get(1)));
            }
        }
        Map<String, String> ofTheBook = new TreeMap<>();
        book.traffic()
                .forEach((region, price) -> ofTheBook.put(region, price.value().toPlainString()));
        assertThat(document).hasSize(19);
        assertThat(ofTheBook).isEqualTo(document);
    }

    private Map<String, String> pricesOfTheBook() {
        Map<String, String> prices = new TreeMap<>();
        for (String region : book.regionIds()) {
            for (String spec : book.specs().keySet()) {
                for (BillingCycle cycle : BillingCycle.values()) {
                    String answer = book.fee(region, spec, cycle).fold(Answers.AS_TEXT);
                    if (Character.isDigit(answer.charAt(0))) {
                        prices.put(new FeeKey(region, spec, cycle).toString(), answer);
                    }
                }
            }
        }
        return prices;
    }

    private String id(String region) {
        return Objects.requireNonNull(regionIds.get(region), region);
    }

    /** The cells of the rows after a heading. */
    private static List<List<String>> table(String heading) {
        List<List<String>> rows = new ArrayList<>();
        boolean inside = false;
        for (String line : document().lines().toList()) {
            inside = inside ? line.contains(" |") : line.startsWith(heading);
            if (inside && !line.startsWith(heading)) {
                rows.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
            }
        }
        return rows;
    }

    private static String document() {
        try (InputStream input = Objects.requireNonNull(
                PricingDocumentTest.class.getResourceAsStream("pricing-document.txt"), "pricing-document.txt")) {
            return new String(input.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String number(String cell) {
        return Decimals.normal(new BigDecimal(cell.replace(",", ""))).toPlainString();
    }

    private static long digits(String cell) {
        return Long.parseLong(cell.replaceAll("[^0-9]", ""));
    }
}
