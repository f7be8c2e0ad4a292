package dev.tollgate.advice;

import static java.util.Objects.requireNonNull;

import dev.tollgate.money.Decimals;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What an instance has to carry, as far as it is given.
 *
 * @param demands how much of each limit is needed; what is not given is not judged
 * @param unit how the requests were counted
 */
public record DeclaredLoads(Map<SpecLimit, BigDecimal> demands, Unit unit) {
    /** How requests are counted. */
    public enum Unit {
        /** Requests per second, which the limits are in. */
        RPS,
        /** Queries per second: never fewer than the requests, so that what carries them carries the requests too. */
        QPS;

        /** The word in reports. */
        public String id() {
            return this == RPS ? "rps" : "qps";
        }
    }

    /**
     * Normalises the numbers and copies the map.
     *
     * @throws IllegalArgumentException when a number is negative
     */
    public DeclaredLoads {
        requireNonNull(unit, "unit is null");
        Map<SpecLimit, BigDecimal> normal = new EnumMap<>(SpecLimit.class);
        demands.forEach((limit, demand) -> normal.put(limit, notNegative(demand)));
        demands = Collections.unmodifiableMap(normal);
    }

    /** How much of a limit is needed, where it is given. */
    public Optional<BigDecimal> demand(SpecLimit limit) {
        return Optional.ofNullable(demands.get(limit));
    }

    /** What each of several instances carries when they share the load evenly. */
    DeclaredLoads share(long instances) {
        Map<SpecLimit, BigDecimal> shares = new EnumMap<>(SpecLimit.class);
        demands.forEach((limit, demand) ->
                shares.put(limit, limit.isShared() ? Decimals.divided(demand, BigDecimal.valueOf(instances)) : demand));
        return new DeclaredLoads(shares, unit);
    }

    /** This load with other demands in place of its own. */
    public DeclaredLoads with(Map<SpecLimit, BigDecimal> others) {
        Map<SpecLimit, BigDecimal> changed = new EnumMap<>(SpecLimit.class);
        changed.putAll(demands);
        changed.putAll(others);
        return new DeclaredLoads(changed, unit);
    }

    private static BigDecimal notNegative(BigDecimal demand) {
        if (demand.signum() < 0) {
            throw new IllegalArgumentException("a negative load " + demand);
        }
        return Decimals.normal(demand);
    }
}
