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
 */
final class Bandwidth {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEGABITS_OF_GB = BigDecimal.valueOf(8000);

    private Bandwidth() {}

    /** The most GB of each flow that any of these instance types carries; nothing is said where there is none. */
    static Map<Flow, BigDecimal> of(Stream<InstanceSpec> specs, BigDecimal hours) {
        Map<Flow, BigDecimal> most = new EnumMap<>(Flow.class);
        specs.map(spec -> gb(spec.limits(), hours))
                .forEach(each -> each.forEach((flow, gb) -> most.merge(flow, gb, BigDecimal::max)));
        return most;
    }

    /** The most GB of each flow. */
    static Map<Flow, BigDecimal> gb(InstanceSpec.Limits limits, BigDecimal hours) {
        return Map.of(Flow.REQUESTS, gb(limits.outboundMbps(), hours), Flow.RESPONSES, gb(limits.inboundMbps(), hours));
    }

    private static BigDecimal gb(long megabitsPerSecond, BigDecimal hours) {
        BigDecimal megabits =
                BigDecimal.valueOf(megabitsPerSecond).multiply(hours).multiply(SECONDS_OF_HOUR);
        return Decimals.divided(megabits, MEGABITS_OF_GB);
    }
}
