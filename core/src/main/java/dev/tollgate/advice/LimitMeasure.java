package dev.tollgate.advice;

import dev.tollgate.money.Decimals;
import dev.tollgate.price.InstanceSpec;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One limit of an instance type, and what is asked of it.
 *
 * @param limit which
 * @param load what is asked, or null when nothing was said; of an SLA, the floor
 * @param most what the type has
 */
public record LimitMeasure(SpecLimit limit, @Nullable BigDecimal load, BigDecimal most) {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** Every limit of an instance type under a load, in the order of the document's table. */
    public static Stream<LimitMeasure> all(InstanceSpec spec, DeclaredLoads load) {
        return Stream.of(SpecLimit.values())
                .map(limit -> new LimitMeasure(limit, load.demand(limit).orElse(null), limit.of(spec)));
    }

    /** True when more is asked than there is. */
    public boolean isExceeded() {
        return load != null && load.compareTo(most) > 0;
    }

    /** What is left; negative where the limit is exceeded, empty where nothing is asked. */
    public Optional<BigDecimal> headroom() {
        return Optional.ofNullable(load).map(asked -> Decimals.normal(most.subtract(asked)));
    }

    /** What is left in percent of the limit; empty where nothing is asked, and for an SLA, which is in percent already. */
    public Optional<BigDecimal> percent() {
        return headroom()
                .filter(left -> limit.isShared() && most.signum() > 0)
                .map(left -> Decimals.divided(left.multiply(WHOLE), most));
    }
}
