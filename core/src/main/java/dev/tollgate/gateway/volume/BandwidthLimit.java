package dev.tollgate.gateway.volume;

import dev.tollgate.money.Decimals;
import dev.tollgate.price.InstanceSpec;
import dev.tollgate.usage.UsageFlow;
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
public record BandwidthLimit(long megabitsPerSecond, BigDecimal hours) {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEGABITS_OF_GB = BigDecimal.valueOf(8000);

    /** The most of each flow that any of these instance types carries; nothing is said where there is none. */
    public static Map<UsageFlow, BandwidthLimit> of(Stream<InstanceSpec> specs, BigDecimal hours) {
        Map<UsageFlow, BandwidthLimit> most = new EnumMap<>(UsageFlow.class);
        specs.map(spec -> of(spec.limits(), hours))
                .forEach(each -> each.forEach((flow, one) -> most.merge(flow, one, BandwidthLimit::larger)));
        return most;
    }

    /** The bandwidth of each flow. */
    public static Map<UsageFlow, BandwidthLimit> of(InstanceSpec.Limits limits, BigDecimal hours) {
        return Map.of(
                UsageFlow.REQUESTS, new BandwidthLimit(limits.outboundMbps(), hours),
                UsageFlow.RESPONSES, new BandwidthLimit(limits.inboundMbps(), hours));
    }

    /** The most GB of each flow. */
    public static Map<UsageFlow, BigDecimal> gb(Map<UsageFlow, BandwidthLimit> bandwidths) {
        Map<UsageFlow, BigDecimal> gb = new EnumMap<>(UsageFlow.class);
        bandwidths.forEach((flow, bandwidth) -> gb.put(flow, bandwidth.gb()));
        return gb;
    }

    /** The most that it carries, in decimal GB. */
    BigDecimal gb() {
        BigDecimal megabits =
                BigDecimal.valueOf(megabitsPerSecond).multiply(hours).multiply(SECONDS_OF_HOUR);
        return Decimals.divided(megabits, MEGABITS_OF_GB);
    }

    private BandwidthLimit larger(BandwidthLimit other) {
        return other.megabitsPerSecond > megabitsPerSecond ? other : this;
    }
}
