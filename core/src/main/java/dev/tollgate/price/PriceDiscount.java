package dev.tollgate.price;

import static java.util.Comparator.comparing;

import dev.tollgate.document.Fields;
import dev.tollgate.document.Form;
import dev.tollgate.document.Node;
import dev.tollgate.document.Problems;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A discount of a price file on prices of the books before it.
 *
 * @param on what it is taken off
 * @param regions the regions where it holds; all when there are none
 * @param specs the instance types for which it holds; all when there are none
 * @param cycles the cycles for which it holds; all when there are none
 * @param percent how much, from 0 to 100
 * @param grounds what it rests on
 */
record PriceDiscount(
        On on,
        Set<String> regions,
        Set<String> specs,
        Set<BillingCycle> cycles,
        BigDecimal percent,
        PriceGrounds grounds) {
    private static final Form<On> ON = Form.oneOf(Map.of("fees", On.FEES, "traffic", On.TRAFFIC, "calls", On.CALLS));

    private static final Form<BigDecimal> PERCENT = new Form<>(
            "a percentage from 0 to 100",
            BigDecimal.ZERO,
            scalar -> Form.DECIMAL.reading().apply(scalar).filter(value -> value.compareTo(PriceReduction.WHOLE) <= 0));

    /** What a discount is taken off. */
    enum On {
        FEES,
        TRAFFIC,
        CALLS
    }

    PriceDiscount {
        regions = Set.copyOf(regions);
        specs = Set.copyOf(specs);
        cycles = Set.copyOf(cycles);
    }

    static PriceDiscount read(Node node, PriceGrounds whole, CatalogueNames names) {
        return Fields.read(node, "a discount", names.problems(), fields -> {
            On on = fields.required("on", ON);
            return new PriceDiscount(
                    on,
                    on == On.CALLS ? Set.of() : Set.copyOf(fields.items("regions", names::region)),
                    on == On.FEES ? Set.copyOf(fields.items("specs", names.specForm())) : Set.of(),
                    on == On.FEES ? Set.copyOf(fields.items("cycles", BillingCycle.FORM)) : Set.of(),
                    fields.required("percent", PERCENT),
                    PriceGrounds.read(fields, whole));
        });
    }

    boolean holdsFor(FeeKey key) {
        return on == On.FEES && holds(regions, key.region()) && holds(specs, key.spec()) && holds(cycles, key.cycle());
    }

    boolean holdsForTraffic(String region) {
        return on == On.TRAFFIC && holds(regions, region);
    }

    boolean holdsForCalls() {
        return on == On.CALLS;
    }

    /** The price less the one discount that is meant: of those that hold, the one that names most precisely what it holds for. */
    static UnitPrice off(UnitPrice price, List<PriceDiscount> discounts, Predicate<PriceDiscount> holding) {
        return discounts.stream()
                .filter(holding)
                .max(comparing(PriceDiscount::precision))
                .map(discount -> price.less(new PriceReduction(discount.percent, discount.grounds.origin())))
                .orElse(price);
    }

    /** Reports discounts of one file of which nothing tells which is meant. */
    static void checkContradictions(List<PriceDiscount> discounts, Problems problems) {
        for (int i = 0; i < discounts.size(); i++) {
            PriceDiscount discount = discounts.get(i);
            discounts.subList(0, i).stream()
                    .filter(discount::contradicts)
                    .findFirst()
                    .ifPresent(earlier -> problems.add(
                            "prices-discounts-overlap",
                            discount.grounds.place(),
                            "a discount on prices that have one already, on line "
                                    + earlier.grounds.place().line(),
                            "one discount that names most precisely what it holds for",
                            "Name regions, specs or cycles so that they differ"));
        }
    }

    /** The same, for those who want to see what was agreed. */
    AgreedDiscount agreed() {
        return new AgreedDiscount(
                on.name().toLowerCase(Locale.ROOT), regions, specs, cycles, percent, grounds.origin());
    }

    private boolean contradicts(PriceDiscount other) {
        return on == other.on
                && precision() == other.precision()
                && meet(regions, other.regions)
                && meet(specs, other.specs)
                && meet(cycles, other.cycles)
                && grounds.overlaps(other.grounds);
    }

    private int precision() {
        return (regions.isEmpty() ? 0 : 1) + (specs.isEmpty() ? 0 : 1) + (cycles.isEmpty() ? 0 : 1);
    }

    private static <T> boolean holds(Set<T> named, T value) {
        return named.isEmpty() || named.contains(value);
    }

    private static <T> boolean meet(Collection<T> a, Collection<T> b) {
        return a.isEmpty() || b.isEmpty() || !Collections.disjoint(a, b);
    }
}
