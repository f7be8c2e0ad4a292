package dev.tollgate.price;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * One price of a price file.
 *
 * @param key what it is the price of
 * @param value the price
 * @param place where it stands
 * @param grounds what it rests on
 * @param <K> the kind of key
 */
record PriceEntry<K>(K key, BigDecimal value, Place place, Grounds grounds) {
    /** The same price for each region. */
    static <K> List<PriceEntry<K>> read(
            Node node, List<String> regions, Function<String, K> key, Grounds grounds, Problems problems) {
        BigDecimal value = Form.DECIMAL.read(node, problems);
        return regions.stream()
                .map(region -> new PriceEntry<>(key.apply(region), value, node.place(), grounds))
                .toList();
    }

    Price price() {
        return Price.of(value, grounds.origin());
    }

    /** Reports every price that is given twice for the same day. */
    static <K> void checkDuplicates(List<PriceEntry<K>> entries, Problems problems) {
        Map<K, List<PriceEntry<K>>> before = new HashMap<>();
        for (PriceEntry<K> entry : entries) {
            List<PriceEntry<K>> same = before.computeIfAbsent(entry.key, key -> new ArrayList<>());
            same.stream()
                    .filter(earlier -> earlier.grounds.overlaps(entry.grounds))
                    .findFirst()
                    .ifPresent(earlier -> problems.add(
                            "prices-duplicate",
                            entry.place,
                            "the price of " + entry.key + " for the second time, first on line " + earlier.place.line(),
                            "one price for every day",
                            "Keep one of them, or give them validFrom and validUntil"));
            same.add(entry);
        }
    }

    /** The entries that hold on a day. */
    static <K> List<PriceEntry<K>> inForce(List<PriceEntry<K>> entries, LocalDate today) {
        return entries.stream().filter(entry -> entry.grounds.inForceOn(today)).toList();
    }
}
