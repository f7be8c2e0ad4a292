package dev.tollgate.price;

import dev.tollgate.diagnostic.Place;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
record PriceEntry<K>(K key, BigDecimal value, Place place, PriceGrounds grounds) {
    /** The same price for each region. */
    static <K> List<PriceEntry<K>> read(
            Node node, List<String> regions, Function<String, K> key, PriceGrounds grounds, Problems problems) {
        BigDecimal value = Form.DECIMAL.read(node, problems);
        return regions.stream()
                .map(region -> new PriceEntry<>(key.apply(region), value, node.place(), grounds))
                .toList();
    }

    UnitPrice price() {
        return UnitPrice.of(value, grounds.origin());
    }

    /** Reports every price that is given twice for the same day. */
    static <K> void checkDuplicates(List<PriceEntry<K>> entries, Problems problems) {
        Set<K> keys = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            if (!keys.add(entries.get(i).key)) {
                entries.get(i).checkAgainst(entries.subList(0, i), problems);
            }
        }
    }

    private void checkAgainst(List<PriceEntry<K>> before, Problems problems) {
        before.stream()
                .filter(earlier -> earlier.key.equals(key) && earlier.grounds.overlaps(grounds))
                .findFirst()
                .ifPresent(earlier -> problems.add(
                        "prices-duplicate",
                        place,
                        "the price of " + key + " for the second time, first on line " + earlier.place.line(),
                        "one price for every day",
                        "Keep one of them, or give them validFrom and validUntil"));
    }
}
