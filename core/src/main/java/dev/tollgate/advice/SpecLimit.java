package dev.tollgate.advice;

import dev.tollgate.price.InstanceSpec;
import java.math.BigDecimal;

/** The limits of an instance type, in the order of the pricing document's table. */
public enum SpecLimit {
    /** Requests in a second: what counts for the choice of a type. */
    REQUESTS("requestsPerSecond", "requests per second"),
    /** Connections from clients at one time. */
    CONNECTIONS("connections", "connections from clients"),
    /** New connections from clients in a second. */
    NEW_CONNECTIONS("newConnectionsPerSecond", "new connections per second"),
    /** Connections to backends at one time. */
    POOL("poolSize", "connections to backends"),
    /** Mbit/s on the side of the clients. */
    INBOUND("inboundMbps", "Mbit/s with clients"),
    /** Mbit/s on the side of the backends. */
    OUTBOUND("outboundMbps", "Mbit/s with backends"),
    /** The service level agreement, in percent: a floor, which several instances do not share. */
    SLA("sla", "SLA in percent");

    private final String id;
    private final String words;

    SpecLimit(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** The name in price books and reports. */
    public String id() {
        return id;
    }

    /** What is limited, for people. */
    public String words() {
        return words;
    }

    /** True when several instances carry several times as much. */
    public boolean isShared() {
        return this != SLA;
    }

    /** The limit of an instance type. */
    BigDecimal of(InstanceSpec spec) {
        InstanceSpec.Limits limits = spec.limits();
        return switch (this) {
            case REQUESTS -> BigDecimal.valueOf(limits.requestsPerSecond());
            case CONNECTIONS -> BigDecimal.valueOf(limits.connections());
            case NEW_CONNECTIONS -> BigDecimal.valueOf(limits.newConnectionsPerSecond());
            case POOL -> BigDecimal.valueOf(limits.poolSize());
            case INBOUND -> BigDecimal.valueOf(limits.inboundMbps());
            case OUTBOUND -> BigDecimal.valueOf(limits.outboundMbps());
            case SLA -> spec.sla();
        };
    }
}
