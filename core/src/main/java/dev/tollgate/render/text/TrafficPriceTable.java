package dev.tollgate.render.text;

import dev.tollgate.price.UnitPrice;
import dev.tollgate.render.wording.TextStyle;
import dev.tollgate.report.PriceReport;
import dev.tollgate.report.TerminalText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prices of traffic for people: one row for all regions that have the same one. */
final class TrafficPriceTable {
    private static final int INDENT = 2;

    private TrafficPriceTable() {}

    static void write(PriceReport report, TextWriter page) {
        String base = report.book().books().get(0).id();
        Map<TextCell, List<String>> groups = new LinkedHashMap<>();
        for (String region : report.regions()) {
            Optional<UnitPrice> price = report.book().traffic(region);
            TextCell cell = price.map(given -> PriceText.cell(given, base)).orElse(PriceText.NONE);
            groups.computeIfAbsent(cell, same -> new ArrayList<>()).add(region);
        }
        page.blank();
        page.paragraph(TextStyle.STRONG, "", 0, "Traffic over the Internet, 1 GB");
        TextGrid grid = new TextGrid();
        groups.forEach((cell, regions) ->
                grid.figures(TextStyle.PLAIN, INDENT, TerminalText.escaped(String.join(", ", regions)), List.of(cell)));
        grid.writeTo(page);
    }
}
