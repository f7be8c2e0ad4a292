package dev.tollgate.cli;

import dev.tollgate.advice.DeclaredLoads;
import dev.tollgate.advice.SpecLimit;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A load as options: one for each limit of the table, and queries that may stand in for requests. */
final class LoadOptions {
    private static final String RPS = "--rps";
    private static final String QPS = "--qps";

    private LoadOptions() {}

    static void addTo(CommandSpec spec) {
        add(spec, RPS, "Requests per second, by which types are chosen.");
        add(spec, QPS, "Queries per second, which may stand in for requests.");
        for (SpecLimit each : SpecLimit.values()) {
            switch (each) {
                case REQUESTS -> {}
                case CONNECTIONS -> add(spec, name(each), "Connections from clients at one time.");
                case NEW_CONNECTIONS -> add(spec, name(each), "New connections from clients in a second.");
                case POOL -> add(spec, name(each), "Connections to backends at one time.");
                case INBOUND -> add(spec, name(each), "Mbit/s on the side of the clients.");
                case OUTBOUND -> add(spec, name(each), "Mbit/s on the side of the backends.");
                case SLA ->
                    spec.addOption(Options.value(
                            BigDecimal.class, Values::sla, "PERCENT", "The least SLA, such as 99.99.", name(each)));
            }
        }
    }

    /** The load that these options make; without any demand where none was given. */
    static DeclaredLoads load(ParseResult given) {
        BigDecimal rps = given.matchedOptionValue(RPS, null);
        BigDecimal qps = given.matchedOptionValue(QPS, null);
        if (rps != null && qps != null) {
            throw new MisuseException("give either --rps or --qps: queries per second stand in for requests");
        }
        Map<SpecLimit, BigDecimal> demands = new EnumMap<>(SpecLimit.class);
        for (SpecLimit each : SpecLimit.values()) {
            BigDecimal demand = each == SpecLimit.REQUESTS ? rps : given.matchedOptionValue(name(each), null);
            if (demand != null) {
                demands.put(each, demand);
            }
        }
        if (qps != null) {
            demands.put(SpecLimit.REQUESTS, qps);
        }
        return new DeclaredLoads(demands, qps == null ? DeclaredLoads.Unit.RPS : DeclaredLoads.Unit.QPS);
    }

    /** Refuses a load beside a plan, whose loads are in its usage file; a least SLA holds for all of its instances. */
    static void requireNone(ParseResult given) {
        for (SpecLimit each : SpecLimit.values()) {
            if (each != SpecLimit.SLA && given.hasMatchedOption(name(each))) {
                throw refused(name(each));
            }
        }
        for (String each : new String[] {QPS, "--spike", "--spike-hours", "--spike-start"}) {
            if (given.hasMatchedOption(each)) {
                throw refused(each);
            }
        }
    }

    private static MisuseException refused(String option) {
        return new MisuseException(
                "give either a plan or " + option + ": the loads of a plan are declared in its usage file");
    }

    private static String name(SpecLimit limit) {
        return switch (limit) {
            case REQUESTS -> RPS;
            case CONNECTIONS -> "--connections";
            case NEW_CONNECTIONS -> "--new-connections";
            case POOL -> "--pool-size";
            case INBOUND -> "--inbound-mbps";
            case OUTBOUND -> "--outbound-mbps";
            case SLA -> "--sla";
        };
    }

    private static void add(CommandSpec spec, String name, String description) {
        spec.addOption(Options.value(BigDecimal.class, Values::load, "N", description, name));
    }
}
