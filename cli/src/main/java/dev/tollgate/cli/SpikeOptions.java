package dev.tollgate.cli;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.SpecLimit;
import dev.tollgate.advice.SpikeTerms;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A spike as options. */
final class SpikeOptions {
    private static final String SPIKE = "--spike";
    private static final String CONNECTIONS = "--spike-connections";
    private static final String NEW_CONNECTIONS = "--spike-new-connections";
    private static final String HOURS = "--spike-hours";
    private static final String START = "--spike-start";
    private static final String LEAD = "--lead-hours";
    private static final String TAIL = "--tail-hours";

    private SpikeOptions() {}

    static void addTo(CommandSpec spec) {
        add(spec, SPIKE, "The requests or queries per second of a spike; the other loads are those of other days.");
        add(spec, CONNECTIONS, "Connections from clients during the spike, if more.");
        add(spec, NEW_CONNECTIONS, "New connections in a second during the spike, if more.");
        spec.addOption(
                Options.value(LocalDateTime.class, Values::time, "TIME", "When it begins, by your own clock.", START));
        hours(spec, HOURS, "How long it lasts.");
        hours(spec, LEAD, "How long before it a companion takes over; 3 unless given.");
        hours(spec, TAIL, "How long after it a companion is kept; 0 unless given.");
        spec.addOption(Options.value(
                SpikeTerms.Cycle.class,
                Values::cycle,
                "CYCLE",
                "How the subscription of other days is paid: year (unless given) or month.",
                "--cycle"));
    }

    /** The spike that these options make; null where they make none. */
    static @Nullable SpikeTerms spike(ParseResult given, DeclaredLoads daily) {
        BigDecimal requests = given.matchedOptionValue(SPIKE, null);
        BigDecimal hours = given.matchedOptionValue(HOURS, null);
        if (requests == null) {
            requireNone(given);
            return null;
        }
        if (hours == null || daily.demand(SpecLimit.REQUESTS).isEmpty()) {
            throw new MisuseException("--spike needs --rps or --qps for other days, and --spike-hours");
        }
        try {
            return new SpikeTerms(
                    daily,
                    daily.with(demands(given, requests)),
                    hours,
                    given.matchedOptionValue(LEAD, SpikeTerms.USUAL_LEAD),
                    given.matchedOptionValue(TAIL, BigDecimal.ZERO),
                    given.matchedOptionValue(START, null),
                    given.matchedOptionValue("--cycle", SpikeTerms.Cycle.YEAR));
        } catch (IllegalArgumentException e) {
            throw new MisuseException(String.valueOf(e.getMessage()));
        }
    }

    private static Map<SpecLimit, BigDecimal> demands(ParseResult given, BigDecimal requests) {
        Map<SpecLimit, BigDecimal> demands = new EnumMap<>(SpecLimit.class);
        demands.put(SpecLimit.REQUESTS, requests);
        put(demands, SpecLimit.CONNECTIONS, given.matchedOptionValue(CONNECTIONS, null));
        put(demands, SpecLimit.NEW_CONNECTIONS, given.matchedOptionValue(NEW_CONNECTIONS, null));
        return demands;
    }

    private static void put(Map<SpecLimit, BigDecimal> demands, SpecLimit limit, @Nullable BigDecimal demand) {
        if (demand != null) {
            demands.put(limit, demand);
        }
    }

    private static void requireNone(ParseResult given) {
        for (String each : new String[] {CONNECTIONS, NEW_CONNECTIONS, HOURS, START, LEAD, TAIL, "--cycle"}) {
            if (given.hasMatchedOption(each)) {
                throw new MisuseException(each + " belongs to --spike, which is missing");
            }
        }
    }

    private static void add(CommandSpec spec, String name, String description) {
        spec.addOption(Options.value(BigDecimal.class, Values::load, "N", description, name));
    }

    private static void hours(CommandSpec spec, String name, String description) {
        spec.addOption(Options.value(BigDecimal.class, Values::hours, "N", description, name));
    }
}
