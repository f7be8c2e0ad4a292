package dev.tollgate.report;

import dev.tollgate.price.Price;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices of traffic for people: one row for all regions that have the same one. */
final class TrafficPrices {
    private static final int INDENT = 2;

    private TrafficPrices() {}

    static void write(PriceReport report, Page page) {
        String base = report.book().books().get(0).id();
        Map<Cell, List<String>> groups = new LinkedHashMap<>();
        for (String region : report.regions()) {
            Optional<Price> price = report.book().traffic(region);
            Cell cell = price.map(given -> PriceText.cell(given, base)).orElse(PriceText.NONE);
            groups.computeIfAbsent(cell, same -> new ArrayList<>()).add(region);
        }
        page.blank();
        page.paragraph(Style.STRONG, "", 0, "Traffic over the Internet, 1 GB");
        Grid grid = new Grid();
        groups.forEach((cell, regions) ->
                grid.figures(Style.PLAIN, INDENT, Printable.escaped(String.join(", ", regions)), List.of(cell)));
        grid.writeTo(page);
    }
}
