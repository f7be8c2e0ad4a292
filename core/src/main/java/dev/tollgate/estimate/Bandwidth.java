package dev.tollgate.estimate;

import dev.tollgate.money.Decimals;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.usage.Flow;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What the bandwidth of an instance type carries over the Internet in its hours: requests to backends at most its outbound public bandwidth,
 * responses to clients at most its inbound-side public bandwidth. In decimal GB: Mbit/s times seconds, divided by 8,000. What stays in
 * VPCs does not need it; all that is billed does.
 *
 * @param megabitsPerSecond the bandwidth
 * @param hours the hours in which it is there
 */
record Bandwidth(long megabitsPerSecond, BigDecimal hours) {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEGABITS_OF_GB = BigDecimal.valueOf(8000);

    /** The most of each flow that any of these instance types carries; nothing is said where there is none. */
    static Map<Flow, Bandwidth> of(Stream<InstanceSpec> specs, BigDecimal hours) {
        Map<Flow, Bandwidth> most = new EnumMap<>(Flow.class);
        specs.map(spec -> of(spec.limits(), hours))
                .forEach(each -> each.forEach((flow, one) -> most.merge(flow, one, Bandwidth::larger)));
        return most;
    }

    /** The bandwidth of each flow. */
    static Map<Flow, Bandwidth> of(InstanceSpec.Limits limits, BigDecimal hours) {
        return Map.of(
                Flow.REQUESTS, new Bandwidth(limits.outboundMbps(), hours),
                Flow.RESPONSES, new Bandwidth(limits.inboundMbps(), hours));
    }

    /** The most GB of each flow. */
    static Map<Flow, BigDecimal> gb(Map<Flow, Bandwidth> bandwidths) {
        Map<Flow, BigDecimal> gb = new EnumMap<>(Flow.class);
        bandwidths.forEach((flow, bandwidth) -> gb.put(flow, bandwidth.gb()));
        return gb;
    }

    /** The most that it carries, in decimal GB. */
    BigDecimal gb() {
        BigDecimal megabits =
                BigDecimal.valueOf(megabitsPerSecond).multiply(hours).multiply(SECONDS_OF_HOUR);
        return Decimals.divided(megabits, MEGABITS_OF_GB);
    }

    private Bandwidth larger(Bandwidth other) {
        return other.megabitsPerSecond > megabitsPerSecond ? other : this;
    }
}
