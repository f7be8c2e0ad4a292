package dev.tollgate.estimate;

import dev.tollgate.money.Amount;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Sums parts, where those that share a capacity together stay below it. */
final class Sum {
    private static final Object NOTHING_SHARED = "nothing";

    private Sum() {}

    /** What the parts cost together. */
    static Amount cost(List<Part> parts) {
        return of(
                parts, part -> part.figure().cost(), capacity -> capacity.cost().high());
    }

    /** How much the parts are together. */
    static Amount quantity(List<Part> parts) {
        return of(parts, part -> part.figure().quantity(), Capacity::quantity);
    }

    private static Amount of(
            List<Part> parts, Function<Part, Amount> amount, Function<Capacity, @Nullable BigDecimal> most) {
        Map<Object, List<Part>> sharing = new LinkedHashMap<>();
        for (Part part : parts) {
            Capacity capacity = part.capacity();
            sharing.computeIfAbsent(capacity == null ? NOTHING_SHARED : capacity.of(), key -> new ArrayList<>())
                    .add(part);
        }
        return Amount.sum(sharing.values().stream()
                .map(group -> below(
                        Amount.sum(group.stream().map(amount).toList()),
                        Optional.ofNullable(group.get(0).capacity()).map(most).orElse(null)))
                .toList());
    }

    /** Declared volumes that exceed the capacity on their own are believed, and warned of elsewhere. */
    private static Amount below(Amount sum, @Nullable BigDecimal most) {
        if (most == null || isAbove(sum.low(), most) || isAbove(sum.expected(), most)) {
            return sum;
        }
        BigDecimal high = sum.high();
        return high == null || isAbove(high, most) ? new Amount(sum.low(), sum.expected(), most, sum.causes()) : sum;
    }

    private static boolean isAbove(@Nullable BigDecimal value, BigDecimal most) {
        return value != null && value.compareTo(most) > 0;
    }
}
