package dev.tollgate.price;

import static java.util.Objects.requireNonNull;

import dev.tollgate.diagnostic.Secrecy;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * An instance type.
 *
 * @param id its name, for example {@code api.s1.small}
 * @param limits what it carries at most
 * @param sla the service level agreement, in percent
 * @param multiple of which other instance type it is a multiple, if it is
 * @param origin where this comes from
 */
public record InstanceSpec(String id, Limits limits, BigDecimal sla, Optional<Multiple> multiple, PriceOrigin origin) {
    /** Checks that nothing is null. */
    public InstanceSpec {
        requireNonNull(id, "id is null");
        requireNonNull(limits, "limits is null");
        requireNonNull(sla, "sla is null");
        requireNonNull(multiple, "multiple is null");
        requireNonNull(origin, "origin is null");
    }

    /** Describes the service level agreement, for example {@code 99.95 % (api.s1.small)}, and hides the spec if it is sensitive. */
    public String describeSla(Secrecy secrecy) {
        return sla.toPlainString() + " % " + secrecy.show("(" + id + ")");
    }

    /**
     * What an instance carries at most.
     *
     * @param requestsPerSecond requests in a second
     * @param connections connections from clients at one time
     * @param newConnectionsPerSecond new connections from clients in a second
     * @param poolSize connections to backends at one time
     * @param inboundMbps Mbit/s from the Internet
     * @param outboundMbps Mbit/s to the Internet
     */
    public record Limits(
            long requestsPerSecond,
            long connections,
            long newConnectionsPerSecond,
            long poolSize,
            long inboundMbps,
            long outboundMbps) {}

    /**
     * How an instance type without a price of its own follows from another.
     *
     * @param times how often the other's price it would cost
     * @param of the id of the other; what has no price costs at least what the other costs
     */
    public record Multiple(long times, String of) {
        /** Checks that the other is named. */
        public Multiple {
            requireNonNull(of, "of is null");
        }

        @Override
        public String toString() {
            return times + " x " + of;
        }
    }
}
