package dev.tollgate.advice;

import dev.tollgate.cost.CostLine;
import dev.tollgate.cost.LineFigure;
import dev.tollgate.cost.LineId;
import dev.tollgate.diagnostic.Evidence;
import dev.tollgate.money.Decimals;
import dev.tollgate.usage.DeclaredValue;
import dev.tollgate.usage.UsageDeclarations;
import dev.tollgate.usage.UsageFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is declared of the load of an instance.
 *
 * @param load the load
 * @param missing the parameters that are not declared
 * @param why where the others are declared
 */
public record DeclaredLoad(DeclaredLoads load, List<String> missing, List<Evidence> why) {
    private static final BigDecimal SECONDS_OF_HOUR = BigDecimal.valueOf(3600);
    private static final BigDecimal MEGABITS_OF_GB = BigDecimal.valueOf(8000);

    public DeclaredLoad {
        missing = List.copyOf(missing);
        why = List.copyOf(why);
    }

    /**
     * What is declared: the peaks, and from the volumes at least the average of each bandwidth.
     *
     * @param sla the least service level, or null
     * @param hours the hours that the instance runs in a month
     * @param lines the lines of its bill
     */
    public static DeclaredLoad of(
            UsageDeclarations declared, @Nullable BigDecimal sla, BigDecimal hours, List<CostLine> lines) {
        Map<SpecLimit, BigDecimal> demands = new EnumMap<>(SpecLimit.class);
        List<String> missing = new ArrayList<>();
        List<Evidence> why = new ArrayList<>();
        for (SpecLimit limit : SpecLimit.values()) {
            UsageFact<BigDecimal> fact = peak(limit);
            if (fact != null) {
                DeclaredValue<BigDecimal> given = declared.get(fact).orElse(null);
                if (given == null) {
                    missing.add(fact.parameter());
                } else {
                    demands.put(limit, given.value());
                    why.add(given.evidence());
                }
            }
        }
        lines.forEach(line -> carried(line, hours, demands));
        if (sla != null) {
            demands.put(SpecLimit.SLA, sla);
        }
        return new DeclaredLoad(new DeclaredLoads(demands, DeclaredLoads.Unit.RPS), missing, why);
    }

    private static void carried(CostLine line, BigDecimal hours, Map<SpecLimit, BigDecimal> demands) {
        LineFigure after = line.after();
        BigDecimal gb = after == null ? null : after.quantity().low();
        if (gb != null && gb.signum() > 0 && hours.signum() > 0) {
            carried(line.id(), gb, hours, demands);
        }
    }

    private static void carried(LineId line, BigDecimal gb, BigDecimal hours, Map<SpecLimit, BigDecimal> demands) {
        BigDecimal average = Decimals.divided(gb.multiply(MEGABITS_OF_GB), hours.multiply(SECONDS_OF_HOUR));
        switch (line) {
            case TRAFFIC_CLIENT -> demands.put(SpecLimit.INBOUND, average);
            case TRAFFIC_BACKEND -> demands.put(SpecLimit.OUTBOUND, average);
            case INSTANCE_PAYG, INSTANCE_SUBSCRIPTION, CALLS_SERVERLESS -> {}
        }
    }

    private static @Nullable UsageFact<BigDecimal> peak(SpecLimit limit) {
        return switch (limit) {
            case REQUESTS -> UsageFact.PEAK_RPS;
            case CONNECTIONS -> UsageFact.PEAK_CONNECTIONS;
            case NEW_CONNECTIONS -> UsageFact.PEAK_NEW_CONNECTIONS;
            case POOL, INBOUND, OUTBOUND, SLA -> null;
        };
    }
}
