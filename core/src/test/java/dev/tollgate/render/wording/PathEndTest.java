package dev.tollgate.render.wording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tollgate.gateway.traffic.GatewayRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PathEndTest {
    /** The column of either table that says whether the row is billed. */
    private static final Map<String, Integer> TABLES = Map.of("backend-rules.txt", 3, "client-rules.txt", 2);

    @Test
    void agreesWithTheTablesOfThePricingDocument() throws IOException {
        Map<String, Boolean> known = new HashMap<>();
        for (PathEnd each : PathEnd.values()) {
            Boolean billed = each.billed();
            if (billed != null) {
                known.put(each.rule(), billed);
            }
        }

        assertThat(known).isEqualTo(rows());
    }

    private static Map<String, Boolean> rows() throws IOException {
        Map<String, Boolean> rows = new HashMap<>();
        for (Map.Entry<String, Integer> table : TABLES.entrySet()) {
            try (InputStream in = GatewayRules.class.getResourceAsStream(table.getKey())) {
                new String(in.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(line -> line.split("\\s*\\|\\s*"))
                        .forEach(columns -> rows.put(columns[0], columns[table.getValue()].equals("yes")));
            }
        }
        return rows;
    }
}
